package app.kith.accounts;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UserRepository extends Repository<AppUser, UserId> {
    AppUser saveAndFlush(AppUser user);

    Optional<AppUser> findById(UserId id);

    Optional<AppUser> findByEmail(String email);

    long count();

    /// Waits until no other sign-up is under way, and keeps others waiting until this transaction ends.
    @Query(value = "select id from sign_up_gate for update", nativeQuery = true)
    int passTheGate();

    boolean existsByEmail(String email);

    /// Who may work in a workspace, by name.
    @Query("""
            select new app.kith.accounts.Member(u.id, u.name)
              from Membership m
              join AppUser u on u.id = m.userId
             where m.workspaceId = :workspace
             order by lower(u.name), u.id
            """)
    List<Member> membersOf(WorkspaceId workspace);

    @Query("""
            select u.name
              from AppUser u
              join Membership m on m.userId = u.id
             where u.id = :id and m.workspaceId = :workspace
            """)
    Optional<String> nameOf(UserId id, WorkspaceId workspace);

    @Query("""
            select u.email
              from AppUser u
              join Membership m on m.userId = u.id
             where u.id = :id and m.workspaceId = :workspace
            """)
    Optional<String> emailOf(UserId id, WorkspaceId workspace);

    @Query("select u.passwordHash from AppUser u where u.id = :id")
    Optional<String> passwordHashOf(UserId id);

    /// Their memberships, oldest first.
    @Query("""
            select new app.kith.accounts.SignedIn(u.id, m.workspaceId, u.email, u.name, m.role, u.passwordHash)
              from AppUser u
              join Membership m on m.userId = u.id
             where u.email = :email
             order by m.id
            """)
    List<SignedIn> membershipsOf(String email);
}
