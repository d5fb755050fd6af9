package app.kith.bench.engagement;

import app.kith.bench.BenchOnH2;

@BenchOnH2
class ScoreOnH2Bench extends ScoreBench {
    @Override
    boolean isInProcess() {
        return true;
    }
}
