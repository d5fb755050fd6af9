package app.kith.nurture.templates;

import app.kith.accounts.Workspaces;
import app.kith.nurture.NewTask;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.TaskId;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactId;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The plans of a workspace, and what comes of them for a person. Plain SQL, which names the workspace.
@Service
@Transactional
public class PlanTemplates {
    /// So many plans a workspace can have.
    public static final int MOST = 100;

    private final JdbcClient sql;
    private final NurtureTasks tasks;
    private final Workspaces workspaces;

    PlanTemplates(JdbcClient sql, NurtureTasks tasks, Workspaces workspaces) {
        this.sql = sql;
        this.tasks = tasks;
        this.workspaces = workspaces;
    }

    /// All of them, by name.
    @Transactional(readOnly = true)
    public List<SavedTemplate> all() {
        var known = new HashSet<UUID>();
        var templates = new ArrayList<SavedTemplate>();
        var steps = new LinkedHashMap<UUID, List<PlanStep>>();
        sql.sql("""
                        select template_id, title, days, minutes
                          from plan_step
                         where workspace_id = ?
                         order by template_id, place_in_list
                        """).param(workspace()).query((ResultSet row) -> {
            steps.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                    .add(new PlanStep(row.getString(2), row.getInt(3), row.getObject(4, Integer.class)));
        });
        sql.sql("""
                        select id, version, name, after_first_meeting, removed
                          from plan_template
                         where workspace_id = ?
                        """).param(workspace()).query((ResultSet row) -> {
            var id = row.getObject(1, UUID.class);
            known.add(id);
            if (!row.getBoolean(5)) {
                templates.add(new SavedTemplate(
                        id,
                        row.getInt(2),
                        new PlanTemplate(row.getString(3), steps.getOrDefault(id, List.of()), row.getBoolean(4))));
            }
        });
        ShippedTemplates.of(workspaces.current()).forEach((id, plan) -> {
            if (!known.contains(id)) templates.add(new SavedTemplate(id, 0, plan));
        });
        templates.sort(Comparator.comparing((SavedTemplate one) -> one.plan().name(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(SavedTemplate::id));
        return templates;
    }

    /// The plan to offer after a first meeting, the first by name.
    @Transactional(readOnly = true)
    public Optional<SavedTemplate> afterFirstMeeting() {
        return all().stream().filter(one -> one.plan().afterFirstMeeting()).findFirst();
    }

    public SavedTemplate add(PlanTemplate plan) {
        if (all().size() >= MOST) {
            throw new IllegalArgumentException("There can be at most %d plans".formatted(MOST));
        }
        var saved = new SavedTemplate(UuidVersion7Strategy.INSTANCE.generateUuid(null), 1, plan);
        insert(saved, false);
        return saved;
    }

    /// Tells a plan anew.
    ///
    /// @return the plan as it is now
    /// @throws ChangedMeanwhile when somebody else changed or removed it since
    public SavedTemplate edit(SavedTemplate before, PlanTemplate plan) {
        var now = new SavedTemplate(before.id(), before.version() + 1, plan);
        write(before, now, false);
        return now;
    }

    /// @return takes it back, for [#restore]
    /// @throws ChangedMeanwhile when somebody else changed or removed it since
    public SavedTemplate remove(SavedTemplate template) {
        var gone = new SavedTemplate(template.id(), template.version() + 1, template.plan());
        write(template, gone, true);
        return gone;
    }

    public void restore(SavedTemplate removed) {
        edit(removed, removed.plan());
    }

    /// Makes the tasks of a plan for somebody.
    ///
    /// @param from the day from which the steps count; those that would be over by now are due today
    /// @throws ChangedMeanwhile when the plan or the person is no longer there
    public List<TaskId> begin(UUID template, ContactId person, LocalDate from) {
        var today = workspaces.today();
        var plan = all().stream()
                .filter(one -> one.id().equals(template))
                .findFirst()
                .orElseThrow(() -> new ChangedMeanwhile("This plan is no longer there."))
                .plan();
        return plan.steps().stream()
                .map(step -> {
                    var due = from.plusDays(step.days());
                    return tasks.add(NewTask.of(step.title())
                            .with(person)
                            .due(due.isBefore(today) ? today : due)
                            .taking(step.minutes()));
                })
                .toList();
    }

    /// Takes back what a plan has made, as far as it is still there.
    public void takeBack(Collection<TaskId> made) {
        tasks.rows(made).forEach(row -> tasks.delete(row.id()));
    }

    private void write(SavedTemplate before, SavedTemplate now, boolean removed) {
        var isNew = before.version() == 0
                && ShippedTemplates.of(workspaces.current()).containsKey(before.id());
        if (isNew) {
            insert(now, removed);
            return;
        }
        var changed = sql.sql("""
                        update plan_template
                           set version = ?,
                               name = ?,
                               after_first_meeting = ?,
                               removed = ?
                         where id = ?
                           and workspace_id = ?
                           and version = ?
                        """)
                .params(
                        now.version(),
                        now.plan().name(),
                        now.plan().afterFirstMeeting(),
                        removed,
                        now.id(),
                        workspace(),
                        before.version())
                .update();
        if (changed == 0) {
            throw meanwhile();
        }
        sql.sql("delete from plan_step where template_id = ? and workspace_id = ?")
                .params(now.id(), workspace())
                .update();
        insertSteps(now);
    }

    private void insert(SavedTemplate saved, boolean removed) {
        try {
            sql.sql("""
                            insert into plan_template (id, workspace_id, version, name, after_first_meeting, removed)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            saved.id(),
                            workspace(),
                            saved.version(),
                            saved.plan().name(),
                            saved.plan().afterFirstMeeting(),
                            removed)
                    .update();
        } catch (DuplicateKeyException sooner) {
            throw meanwhile();
        }
        insertSteps(saved);
    }

    private void insertSteps(SavedTemplate saved) {
        int place = 0;
        for (var step : saved.plan().steps()) {
            sql.sql("""
                            insert into plan_step (template_id, workspace_id, place_in_list, title, days, minutes)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .params(Arrays.asList(saved.id(), workspace(), place++, step.title(), step.days(), step.minutes()))
                    .update();
        }
    }

    private static ChangedMeanwhile meanwhile() {
        return new ChangedMeanwhile("This plan was changed by somebody else meanwhile. Open it again to see how.");
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
