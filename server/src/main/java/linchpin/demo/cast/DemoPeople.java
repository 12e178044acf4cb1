package linchpin.demo.cast;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.platform.Tenancy;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The fictional people, one for each role, the same in each organisation of the economy. They have no password. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
public class DemoPeople {

    /**
     * A fictional person.
     *
     * @param about one sentence for the picker
     */
    public record Person(Role role, String name, String email, String about) {}

    public static final List<Person> ALL = List.of(
            new Person(
                    Role.PATIENT_LEADER,
                    "Steph Okafor",
                    "steph@demo.example",
                    "Had a hip replaced, chairs the patient leaders, judges whether a change is real."),
            new Person(
                    Role.CHAMPION,
                    "Dr Marian Lowe",
                    "marian@demo.example",
                    "Medical director who answers for promises made to patients."),
            new Person(
                    Role.LINCHPIN,
                    "Ravi Menon",
                    "ravi@demo.example",
                    "Keeps everything connected: reads, opens matters, chases, answers."),
            new Person(
                    Role.LINE_MANAGER,
                    "Joan Pritchard",
                    "joan@demo.example",
                    "Ravi’s manager: sees his load and who covers."),
            new Person(
                    Role.ADMINISTRATOR, "Tomasz Bielski", "tomasz@demo.example", "Places, people, posters, imports."),
            new Person(
                    Role.CONNECTOR,
                    "Fatima Yusuf",
                    "fatima@demo.example",
                    "Works for a community group and logs what people tell her there."),
            new Person(
                    Role.END_USER,
                    "Sister Grace Addo",
                    "grace@demo.example",
                    "Manages one ward: reads about her team and keeps promises."),
            new Person(
                    Role.ANALYST,
                    "Eilidh Ross",
                    "eilidh@demo.example",
                    "Imports files and says what is true and robust."));

    /** Keeps the promises that concern more than one ward. Nobody walks round as this person: the eight are who one can be. */
    public static final Person COLLEAGUE = new Person(
            Role.END_USER, "Helen Marsh", "helen@demo.example", "Runs wards and clinics for the whole organisation.");

    /** Lives with asthma, and knows the children's ward better than anybody. Nobody walks round as this person either. */
    public static final Person YOUNG = new Person(
            Role.PATIENT_LEADER,
            "Leah Brandt",
            "leah@demo.example",
            "Seventeen; speaks for the young people on Ash ward.");

    /** Where the young person speaks for others: the hospital's ward for children and young people. */
    static final String YOUNG_PLACE = "Ash ward";

    private final Accounts accounts;

    DemoPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @return in the organisation in scope an account for each person, who is the same in all of them, by role; opened unless it is there */
    @Transactional
    public Map<Role, AccountId> open() {
        var opened = new LinkedHashMap<Role, AccountId>();
        ALL.forEach(person -> opened.put(person.role(), account(person)));
        return opened;
    }

    private AccountId account(Person person) {
        var everywhere = UUID.nameUUIDFromBytes(person.email().getBytes(StandardCharsets.UTF_8));
        return accounts.withAddress(person.email())
                .orElseGet(() -> accounts.open(person.email(), person.name(), null, everywhere));
    }

    /** @return the young person, in the organisation in scope */
    @Transactional
    public AccountId young() {
        return account(YOUNG);
    }

    /** The young person speaks for this ward, and for no other. */
    @Transactional
    void giveYoung(PlaceId ward) {
        try (var _ = Tenancy.enter(new Tenancy.Scope(Tenancy.organisation(), null, Tenancy.Scope.PRODUCT))) {
            accounts.give(account(YOUNG), YOUNG.role(), ward, null);
        }
    }

    /**
     * Gives each their role in the organisation in scope: nobody gives it, for nobody was there before them.
     *
     * @param ward for which alone the clinician has theirs
     * @return the colleague, whom nobody can be
     */
    @Transactional
    AccountId give(Map<Role, AccountId> people, PlaceId ward) {
        try (var _ = Tenancy.enter(new Tenancy.Scope(Tenancy.organisation(), null, Tenancy.Scope.PRODUCT))) {
            people.forEach((role, account) -> accounts.give(account, role, role == Role.END_USER ? ward : null, null));
            var colleague = account(COLLEAGUE);
            accounts.give(colleague, COLLEAGUE.role(), null, null);
            return colleague;
        }
    }
}
