package app.kith.nurture.templates;

import java.util.List;

/// A small plan that can be begun for a person.
///
/// @param name at most [#MAX_NAME] characters
/// @param steps 1 to [#MOST_STEPS]
/// @param afterFirstMeeting whether it is offered after a first meeting is logged
public record PlanTemplate(String name, List<PlanStep> steps, boolean afterFirstMeeting) {
    public static final int MAX_NAME = 80;
    public static final int MOST_STEPS = 12;

    public PlanTemplate {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("Give the plan a name");
        }
        if (name.length() > MAX_NAME) {
            throw new IllegalArgumentException("A name has at most %d characters".formatted(MAX_NAME));
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A plan has at least one step");
        }
        if (steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException("A plan has at most %d steps".formatted(MOST_STEPS));
        }
        steps = List.copyOf(steps);
    }
}
