package app.kith.engagement;

import app.kith.KithTest;

@KithTest
class EngagementConcurrencyTests extends ConcurrentLogging {}
