package app.kith.bench;

@BenchOnPostgres
class FindOnPostgresBench extends FindBench {
    @Override
    double wallBudget() {
        return 40;
    }

    @Override
    Double cpuBudget() {
        return null;
    }
}
