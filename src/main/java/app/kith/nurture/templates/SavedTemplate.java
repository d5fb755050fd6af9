package app.kith.nurture.templates;

import java.util.UUID;

/// A plan of the workspace.
///
/// @param version to be handed back with an edit
public record SavedTemplate(UUID id, int version, PlanTemplate plan) {}
