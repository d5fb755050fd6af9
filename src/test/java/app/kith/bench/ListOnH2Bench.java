package app.kith.bench;

@BenchOnH2
class ListOnH2Bench extends ListBench {
    @Override
    boolean isInProcess() {
        return true;
    }
}
