package linchpin.feedback.imports.undoing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.imports.running.ImportId;
import linchpin.feedback.removal.WorkedWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which feedback of an import somebody worked with, and how: the first reason that is found. */
@Component
class WhatStays {

    private final JdbcClient jdbc;
    private final List<WorkedWith> others;

    WhatStays(JdbcClient jdbc, List<WorkedWith> others) {
        this.jdbc = jdbc;
        this.others = others;
    }

    private record Standing(UUID id, String how) {}

    /** @return of these, what stays, and why in words */
    @Transactional(readOnly = true)
    public Map<FeedbackId, String> of(ImportId undone, Collection<FeedbackId> feedback) {
        var stays = new HashMap<FeedbackId, String>();
        own(undone, feedback).forEach(one -> stays.put(new FeedbackId(one.id), one.how));
        others.forEach(each -> each.among(feedback).forEach(id -> stays.putIfAbsent(id, each.how())));
        return stays;
    }

    /** As the function that deletes asks it once more. */
    private List<Standing> own(ImportId undone, Collection<FeedbackId> feedback) {
        return jdbc.sql("""
                        select id, how from (
                            select f.id, case
                                when f.threads <> '{}' then 'It is in a matter, was passed on or was answered'
                                when f.withdrawn then 'Its giver took it back'
                                when f.moderation <> 'unseen'
                                    or exists (select from feedback.masking_review m where m.org_id = f.org_id and m.feedback_id = f.id)
                                    then 'Somebody checked its words'
                                when exists (select from feedback.receipt r where r.org_id = f.org_id and r.feedback_id = f.id)
                                    or exists (select from feedback.objection o where o.org_id = f.org_id and o.feedback_id = f.id)
                                    or exists (select from feedback.logged_for l where l.org_id = f.org_id and l.feedback_id = f.id)
                                    then 'Its giver holds a receipt'
                                when exists (select from feedback.comment c where c.org_id = f.org_id and c.feedback_id = f.id
                                             and (c.class = 'added' or c.import_id <> :import))
                                    then 'Words were added to it later' end as how
                            from feedback.feedback f where f.id = any (:ids)) f
                        where how is not null""")
                .param("import", undone.id())
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .query(Standing.class)
                .list();
    }

    /** @return how many stay for each reason, in an order that does not change */
    static Map<String, Long> counted(Map<FeedbackId, String> stays) {
        var counted = new LinkedHashMap<String, Long>();
        stays.values().stream().sorted().forEach(how -> counted.merge(how, 1L, Long::sum));
        return counted;
    }
}
