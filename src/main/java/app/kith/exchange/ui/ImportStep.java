package app.kith.exchange.ui;

/// The steps of an import, in their order.
enum ImportStep {
    DROP("Drop"),
    MATCH("Match columns"),
    DUPLICATES("Duplicates"),
    BRING_IN("Bring in"),
    REPORT("Report");

    private final String label;

    ImportStep(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
