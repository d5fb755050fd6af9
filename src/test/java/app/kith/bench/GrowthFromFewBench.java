package app.kith.bench;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.test.context.TestPropertySource;

@BenchOnH2
@EnabledIfSystemProperty(named = "bench.named", matches = "growth")
@TestPropertySource(
        properties = {
            "bench.people=10000",
            "bench.interactions-each=1",
            "spring.datasource.url="
                    + "jdbc:h2:file:./target/bench/h2-few/kith;QUERY_CACHE_SIZE=256;OPTIMIZE_REUSE_RESULTS=FALSE",
        })
class GrowthFromFewBench extends GrowthBench {}
