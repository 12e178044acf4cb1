package linchpin.answers.writing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.answers.AnswerQuotes;
import linchpin.answers.Answers.Version;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Versions of an answer with the names of those who worked on them. */
@Component
class VersionRows {

    private final AnswerQuotes quotes;
    private final Accounts accounts;

    VersionRows(AnswerQuotes quotes, Accounts accounts) {
        this.quotes = quotes;
        this.accounts = accounts;
    }

    List<AnswerPage.VersionRow> of(List<Version> versions) {
        var names = accounts.names(versions.stream()
                .flatMap(version -> Stream.of(version.writtenBy(), version.approvedBy(), version.sentBackBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return versions.stream()
                .map(version -> new AnswerPage.VersionRow(
                        version,
                        name(version.writtenBy(), names),
                        name(version.approvedBy(), names),
                        name(version.sentBackBy(), names),
                        quotes.of(version.id(), version.version())))
                .toList();
    }

    private static String name(@Nullable AccountId account, Map<AccountId, String> names) {
        return account == null ? "" : names.getOrDefault(account, "Somebody");
    }
}
