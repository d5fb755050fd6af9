package app.kith.bench.engagement;

import app.kith.bench.BenchOnPostgres;

@BenchOnPostgres
class ScoreOnPostgresBench extends ScoreBench {
    @Override
    boolean isInProcess() {
        return false;
    }
}
