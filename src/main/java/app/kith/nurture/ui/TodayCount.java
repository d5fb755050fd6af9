package app.kith.nurture.ui;

import app.kith.design.spi.NavigationCount;
import app.kith.nurture.NurturePlan;
import org.springframework.stereotype.Component;

/// How many people are still to be reached today.
@Component
class TodayCount implements NavigationCount {
    private final NurturePlan plan;

    TodayCount(NurturePlan plan) {
        this.plan = plan;
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public int count() {
        return plan.peopleLeft();
    }
}
