package app.kith.nurture.templates;

import app.kith.KithTest;

@KithTest
class PlanTemplatesOnH2Tests extends PlanTemplatesTests {}
