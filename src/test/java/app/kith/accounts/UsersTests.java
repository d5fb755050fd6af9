package app.kith.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.KithTest;
import app.kith.Owner;
import app.kith.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

@KithTest
class UsersTests {
    @Autowired
    Users users;

    @Autowired
    UserRepository repository;

    @Autowired
    MembershipRepository memberships;

    @Autowired
    Workspaces workspaces;

    @Autowired
    Remembered remembered;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    Owner owner;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Test
    void signingUpMakesAUserWithAWorkspaceOfTheirOwn() {
        var account =
                new NewAccount(" Jun Sato ", "Jun.Sato@Example.org", Owner.PASSWORD, ZoneId.of("Asia/Tokyo"), null);

        var jun = users.signUp(account);

        assertThat(jun.name()).isEqualTo("Jun Sato");
        assertThat(jun.email()).isEqualTo("jun.sato@example.org");
        assertThat(jun.role()).isEqualTo(Role.OWNER);
        assertThat(workspaces.inWorkspace(jun.workspace(), workspaces::settings))
                .isEqualTo(new WorkspaceSettings("Jun Sato", ZoneId.of("Asia/Tokyo"), 90, "ZZ"));
    }

    @Test
    void aUserIsFoundByEmailInAnyCase() {
        var mira = owner.create();

        var found = users.byEmail(new EmailAddress(mira.email().toUpperCase(Locale.ROOT)));

        assertThat(found).hasValue(mira);
        assertThat(users.byEmail(new EmailAddress("nobody@example.org"))).isEmpty();
        assertThat(users.anyone()).isTrue();
    }

    @Test
    void laterAccountsAreRefusedUnlessSignUpIsOpen() {
        owner.create();
        var closed = new Users(repository, memberships, workspaces, remembered, passwords, event -> {}, clock, "first");
        var another = new NewAccount("Ada", "ada@example.org", Owner.PASSWORD, Owner.ZONE, null);

        assertThat(closed.signUpAllowed()).isFalse();
        assertThatThrownBy(() -> closed.signUp(another)).isInstanceOf(SignUpRefused.class);
    }

    @Test
    void onlyOneOfTwoFirstVisitorsAtOnceBecomesTheOwner() throws Exception {
        database.sql("delete from app_user").update();
        var closed = new Users(repository, memberships, workspaces, remembered, passwords, event -> {}, clock, "first");
        var start = new CyclicBarrier(2);

        var outcomes = new ArrayList<String>();
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = Stream.of("ada", "bo")
                    .map(name -> visitors.submit(() -> {
                        start.await();
                        return outcome(closed, name);
                    }))
                    .toList();
            for (var each : tries) outcomes.add(each.get());
        }

        assertThat(outcomes).containsExactlyInAnyOrder("owner", "refused");
        assertThat(repository.count()).isEqualTo(1);
    }

    private String outcome(Users closed, String name) {
        var account = new NewAccount(name, name + "@example.org", Owner.PASSWORD, Owner.ZONE, null);
        try {
            transaction.executeWithoutResult(status -> closed.signUp(account));
            return "owner";
        } catch (SignUpRefused e) {
            return "refused";
        }
    }

    @Test
    void anEmailHasOneAccount() {
        var mira = owner.create();
        var again = new NewAccount("Mira", mira.email(), Owner.PASSWORD, Owner.ZONE, "NO");

        assertThatThrownBy(() -> users.signUp(again)).isInstanceOf(SignUpRefused.class);
    }

    @Test
    void anAccountNeedsANameAnEmailAndAStrongPassword() {
        assertThatThrownBy(() -> new NewAccount(" ", "a@b.example", Owner.PASSWORD, Owner.ZONE, null))
                .hasMessageContaining("name");
        assertThatThrownBy(() -> new NewAccount("Ada", "ada at b", Owner.PASSWORD, Owner.ZONE, null))
                .hasMessageContaining("email");
        assertThatThrownBy(() -> new NewAccount("Ada", "a@b.example", "short", Owner.ZONE, null))
                .hasMessageContaining("12 characters");
    }

    @Test
    void todayIsTheWorkspacesDay() {
        var tokyo =
                users.signUp(new NewAccount("Ken", "ken@example.org", Owner.PASSWORD, ZoneId.of("Asia/Tokyo"), "JP"));
        clock.set(Instant.parse("2026-11-17T16:00:00Z"));

        var today = workspaces.inWorkspace(tokyo.workspace(), workspaces::today);

        assertThat(today).isEqualTo(LocalDate.of(2026, 11, 18));
    }

    @Test
    void aPasswordIsChangedByWhoKnowsTheOldOne() {
        var mira = owner.create();

        users.changePassword(mira, Owner.PASSWORD, "another quiet harbour, ten boats");

        assertThat(users.byEmail(new EmailAddress(mira.email())))
                .hasValueSatisfying(
                        now -> assertThat(passwords.matches("another quiet harbour, ten boats", now.passwordHash()))
                                .isTrue());
    }

    @Test
    void aPasswordIsNotChangedByWhoDoesNot() {
        var mira = owner.create();

        assertThatThrownBy(() -> users.changePassword(mira, "wrong", "another quiet harbour, ten boats"))
                .isInstanceOf(WrongPassword.class);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> users.changePassword(mira, Owner.PASSWORD, "short"))
                .withMessageContaining("12 characters");
    }

    @Test
    void aUserMayBeCalledSomethingElse() {
        var mira = owner.create();

        var renamed = users.rename(mira, "Mira S.");

        assertThat(renamed.name()).isEqualTo("Mira S.");
        assertThat(users.byEmail(new EmailAddress(mira.email()))).hasValue(renamed);
    }
}
