package app.kith.nurture.templates;

import app.kith.PostgresKithTest;

@PostgresKithTest
class PlanTemplatesOnPostgresTests extends PlanTemplatesTests {}
