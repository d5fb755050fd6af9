package app.kith;

import app.kith.accounts.SignedIn;
import app.kith.accounts.Workspaces;
import app.kith.exchange.demo.DemoNetwork;

/// Makes owners, see [Owner], whose workspaces hold the made-up people of the demo network.
final class DemoOwner {
    private final Owner owner;
    private final Workspaces workspaces;
    private final DemoNetwork demo;

    DemoOwner(Owner owner, Workspaces workspaces, DemoNetwork demo) {
        this.owner = owner;
        this.workspaces = workspaces;
        this.demo = demo;
    }

    /// A new owner; nobody is signed in by this.
    SignedIn create() {
        var mira = owner.create();
        workspaces.inWorkspace(mira.workspace(), demo::open);
        return mira;
    }
}
