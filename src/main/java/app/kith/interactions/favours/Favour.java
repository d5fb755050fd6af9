package app.kith.interactions.favours;

import app.kith.interactions.InteractionId;
import java.time.LocalDate;

/// One thing done for somebody, or asked of them.
public record Favour(InteractionId interaction, LocalDate day, boolean given, String words) {}
