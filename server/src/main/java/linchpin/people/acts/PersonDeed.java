package linchpin.people.acts;

import java.util.Map;
import java.util.Objects;
import linchpin.history.Act;
import linchpin.history.Deed;
import linchpin.people.AccountId;
import linchpin.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody arranged something for a person.
 *
 * @param facts what its words are made of
 */
public record PersonDeed(AccountId person, PersonAct kind, Map<String, String> facts) implements Deed {

    /** @param part of the organisation that the role is for, in words; null for all of it */
    public static PersonDeed of(PersonAct kind, AccountId person, Role role, @Nullable String part) {
        return new PersonDeed(person, kind, Map.of("role", role.name(), "part", Objects.requireNonNullElse(part, "")));
    }

    public static PersonDeed of(PersonAct kind, AccountId person) {
        return new PersonDeed(person, kind, Map.of());
    }

    @Override
    public Act act() {
        return Act.of(kind, person).with(facts);
    }
}
