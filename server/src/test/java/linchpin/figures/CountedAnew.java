package linchpin.figures;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Counts a register of any size anew, in one query that shares nothing with how the product counts, and compares. */
final class CountedAnew {

    private static final String ANEW = """
            create temp table anew as
            with recursive lies (place_id, within_id) as (
                select id, id from organisation.place where org_id = '%1$s'
                union all
                select l.place_id, p.parent_id from lies l join organisation.place p on p.org_id = '%1$s' and p.id = l.within_id
                where p.parent_id is not null),
            shown (place_id, at, whole) as (
                select place_id, within_id, true from lies
                union all select id, id, false from organisation.place where org_id = '%1$s'
                union all select id, '%2$s', true from organisation.place where org_id = '%1$s'
                union all values (cast('%2$s' as uuid), cast('%2$s' as uuid), true), ('%2$s', '%2$s', false)),
            said as (
                select coalesce(place_id, '%2$s') as place_id, cast(date_trunc('month', received_on) as date) as month, channel, themes,
                       case when question_set = 'fft-2020' and answer_code is not null
                            then coalesce(score, case answer_code when '6' then 6 else 7 end) else 0 end as answer
                from feedback.feedback where org_id = '%1$s' and not withdrawn),
            fine as (
                select place_id, month, channel, 0 as theme, answer, count(*) as n from said group by 1, 2, 3, 5
                union all
                select place_id, month, '', 0, answer, count(*) from said group by 1, 2, 5
                union all
                select place_id, month, '', theme, answer, count(*)
                from said cross join lateral (select distinct theme from unnest(themes) as u (theme)) t group by 1, 2, 4, 5)
            select s.at as place_id, s.whole, f.theme, f.channel, f.month,
                   sum(case answer when 1 then n else 0 end) as very_good, sum(case answer when 2 then n else 0 end) as good,
                   sum(case answer when 3 then n else 0 end) as neither, sum(case answer when 4 then n else 0 end) as poor,
                   sum(case answer when 5 then n else 0 end) as very_poor, sum(case answer when 6 then n else 0 end) as dont_know,
                   sum(case answer when 7 then n else 0 end) as unmapped, sum(case answer when 0 then n else 0 end) as unanswered
            from fine f join shown s using (place_id) group by 1, 2, 3, 4, 5""";

    private static final String DIFFERENT = """
            with kept as (
                select place_id, whole, theme, channel, month, very_good, good, neither, poor, very_poor, dont_know, unmapped, unanswered
                from figures.month_count where org_id = '%s'
                and greatest(very_good, good, neither, poor, very_poor, dont_know, unmapped, unanswered) > 0)
            select count(*) from ((table kept except table anew) union all (table anew except table kept)) d""";

    private CountedAnew() {}

    /**
     * @param superuser sees every organisation's rows
     * @return how many counts there are
     * @throws IllegalStateException when one of those kept is wrong, missing or too many
     */
    static long proved(Connection superuser, UUID organisation) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("drop table if exists anew");
            statement.execute(ANEW.formatted(organisation, Counts.NOWHERE));
            var different = one(superuser, DIFFERENT.formatted(organisation));
            if (different > 0) {
                throw new IllegalStateException(different + " counts are not what counting anew comes to");
            }
            return one(superuser, "select count(*) from anew");
        }
    }

    private static long one(Connection superuser, String sql) throws SQLException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
