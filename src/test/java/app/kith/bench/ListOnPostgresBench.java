package app.kith.bench;

@BenchOnPostgres
class ListOnPostgresBench extends ListBench {
    @Override
    boolean isInProcess() {
        return false;
    }
}
