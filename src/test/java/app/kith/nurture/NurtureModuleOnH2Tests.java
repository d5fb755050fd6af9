package app.kith.nurture;

import app.kith.KithTest;

@KithTest
class NurtureModuleOnH2Tests extends NurtureModuleTests {}
