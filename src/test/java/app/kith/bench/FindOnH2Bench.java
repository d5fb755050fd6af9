package app.kith.bench;

@BenchOnH2
class FindOnH2Bench extends FindBench {
    @Override
    double wallBudget() {
        return 20;
    }

    @Override
    Double cpuBudget() {
        return 5.0;
    }
}
