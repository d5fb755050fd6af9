package app.kith.nurture.templates;

import app.kith.accounts.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The plans that every workspace begins with, each under an id of its own in each workspace.
final class ShippedTemplates {
    private static final Map<String, PlanTemplate> BY_KEY = Map.of(
            "first meeting",
                    new PlanTemplate(
                            "After a first meeting",
                            List.of(
                                    new PlanStep("Say thank you", 1, 5),
                                    new PlanStep("Introduce them to somebody they would like", 14, 15)),
                            true),
            "introduction",
                    new PlanTemplate(
                            "After an introduction",
                            List.of(
                                    new PlanStep("Thank whoever introduced you", 1, 5),
                                    new PlanStep("Find a time to talk", 3, 5),
                                    new PlanStep("Say how it went to whoever introduced you", 21, 5)),
                            false),
            "hard time",
                    new PlanTemplate(
                            "Through a hard time",
                            List.of(
                                    new PlanStep("Ask how they are", 1, 5),
                                    new PlanStep("Call them", 7, 20),
                                    new PlanStep("Ask again", 30, 5)),
                            false));

    private ShippedTemplates() {}

    static Map<UUID, PlanTemplate> of(WorkspaceId workspace) {
        var templates = new LinkedHashMap<UUID, PlanTemplate>();
        BY_KEY.forEach((key, plan) -> templates.put(
                UUID.nameUUIDFromBytes((workspace.value() + " " + key).getBytes(StandardCharsets.UTF_8)), plan));
        return templates;
    }
}
