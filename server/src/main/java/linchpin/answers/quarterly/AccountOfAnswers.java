package linchpin.answers.quarterly;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the public record says of some time. Facts can be kept: they are ids and numbers. Words cannot: they are asked for each time, for they
 * are corrected and taken back.
 */
public interface AccountOfAnswers {

    /** @return how it stands today with what was promised and answered from one day to another */
    Facts between(LocalDate from, LocalDate to);

    /** @return today's words of these; what is not public any more is not there */
    Words words(Collection<UUID> answers, Collection<UUID> promises);

    /**
     * @param answers published in that time, the latest last
     * @param promised how much was promised in it
     * @param due of what had first been promised for a day in it, how many stand where
     * @param late promises that are late today, by due date
     * @param dropped promises that were dropped in it
     */
    record Facts(List<Answered> answers, int promised, List<Stands> due, List<UUID> late, List<UUID> dropped) {}

    /**
     * @param did whether it says that something was done
     * @param agreed whether it was confirmed, or its reason accepted
     * @param back whether people said half, or no
     */
    record Answered(UUID id, int version, boolean did, boolean agreed, boolean back) {}

    /** How many stand somewhere. */
    record Stands(String label, int number) {}

    /** Each by its id. */
    record Words(Map<UUID, AnswerWords> answers, Map<UUID, TakenBack> takenBack, Map<UUID, PromiseWords> promises) {}

    /** @param standing what people say to it, in a sentence */
    record AnswerWords(
            int version,
            String title,
            String place,
            String day,
            String youSaid,
            String label,
            String we,
            String standing) {}

    /** @param stood from when until when it was public */
    record TakenBack(String stood, String because) {}

    /** @param because why it was dropped or closed; null for what was not */
    record PromiseWords(
            String what,
            String matter,
            String owner,
            String timing,
            @Nullable String because) {}
}
