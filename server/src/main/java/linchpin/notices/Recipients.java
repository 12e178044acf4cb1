package linchpin.notices;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import linchpin.organisation.OrganisationId;
import linchpin.platform.Secrets;
import linchpin.platform.Tenancy;
import linchpin.platform.seals.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Those who asked to hear. An address is kept sealed, and known again by a keyed digest; neither key is in the database. Links in messages
 * carry a key of 16 letters and digits (80 bits) that is worked out anew each time, and kept as a digest only.
 */
@Component
public class Recipients {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final String SHOWN = """
            id, upper(channel collate "C") as channel, discreet, answers_only, upper(language collate "C") as language,
            upper(stopped collate "C") as stopped""";
    private static final int KEY_BYTES = 10;
    private static final UUID NOBODYS = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Keys keys;

    Recipients(JdbcClient jdbc, TransactionOperations transactions, Clock clock, Secrets secrets) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
        this.keys = new Keys(
                new Seal(secrets, "addresses of notices"),
                secrets.key("known addresses"),
                secrets.key("keys in notices"),
                secrets.key("lookup of keys in notices"));
    }

    private record Keys(Seal seal, byte[] known, byte[] making, byte[] lookup) {}

    /** In which language somebody reads best. The list is ours: languages that are widely spoken in the United Kingdom. */
    public enum Language {
        EN,
        CY,
        AR,
        BN,
        ZH,
        FR,
        GU,
        EL,
        HU,
        IT,
        LT,
        FA,
        PL,
        PT,
        PA,
        RO,
        RU,
        SO,
        ES,
        TA,
        TR,
        UK,
        UR;

        /** @return ISO 639-1 */
        public String stored() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @return its name in English */
        public String label() {
            return this == BN ? "Bengali" : Locale.of(stored()).getDisplayLanguage(Locale.UK); // Java has "Bangla"
        }

        /** @return English for what is none of these */
        public static Language chosen(@Nullable String stored) {
            return Arrays.stream(values())
                    .filter(language -> language.stored().equals(stored))
                    .findFirst()
                    .orElse(EN);
        }
    }

    /**
     * How somebody wishes to hear.
     *
     * @param discreet messages do not say what it is about: somebody else may read them
     * @param answersOnly of answers only, and not of each step
     * @param newsletters of newsletters, too
     * @param language that they read best
     */
    public record Wish(
            Channel channel, boolean discreet, boolean answersOnly, boolean newsletters, Language language) {}

    /**
     * Somebody who asked to hear.
     *
     * @param stopped why they are told nothing any more; null while they are
     */
    public record Recipient(
            RecipientId id,
            Channel channel,
            boolean discreet,
            boolean answersOnly,
            Language language,
            @Nullable Stopped stopped) {}

    /** What a key opens. */
    public record Opened(OrganisationId organisation, RecipientId recipient) {}

    /**
     * Remembers somebody, once for each address, or remembers anew what they wish. Whoever stopped may begin again, but for those who reported
     * what came as unwanted.
     *
     * @param address as {@code notices.addresses} writes it
     * @return them as they are now
     */
    @Transactional
    public Recipient remember(Wish wish, String address) {
        var mac = mac(wish.channel(), address);
        var id = new RecipientId(UUID.randomUUID());
        return jdbc.sql("""
                        insert into notices.recipient as r
                            (id, channel, address, address_mac, key_mac, discreet, answers_only, newsletters, language, begun_on)
                        values (:id, :channel, :address, :mac, :key, :discreet, :answers, :newsletters, :language, :today)
                        on conflict (org_id, channel, address_mac) do update
                        set discreet = excluded.discreet, answers_only = excluded.answers_only,
                            newsletters = excluded.newsletters, language = excluded.language,
                            address = case when r.stopped is not distinct from :complained then null else excluded.address end,
                            stopped = case when r.stopped = :complained then r.stopped end,
                            stopped_on = case when r.stopped = :complained then r.stopped_on end
                        returning\s""" + SHOWN)
                .param("id", id.id())
                .param("channel", wish.channel().stored())
                .param("address", keys.seal().close(address.getBytes(StandardCharsets.UTF_8), mac))
                .param("mac", mac)
                .param("key", lookup(key(id)))
                .param("discreet", wish.discreet())
                .param("answers", wish.answersOnly())
                .param("newsletters", wish.newsletters())
                .param("language", wish.language().stored())
                .param("today", LocalDate.now(clock))
                .param("complained", Stopped.COMPLAINED.stored())
                .query(Recipient.class)
                .single();
    }

    @Transactional(readOnly = true)
    public Optional<Recipient> with(RecipientId id) {
        return jdbc.sql("select " + SHOWN + " from notices.recipient where id = :id")
                .param("id", id.id())
                .query(Recipient.class)
                .optional();
    }

    private record Kept(byte[] address, byte[] addressMac) {}

    /** @return where they are reached; empty once it is forgotten */
    @Transactional(readOnly = true)
    public Optional<String> address(RecipientId id) {
        return jdbc.sql("select address, address_mac from notices.recipient where id = :id and address is not null")
                .param("id", id.id())
                .query(Kept.class)
                .optional()
                .flatMap(kept -> keys.seal().open(kept.address(), kept.addressMac()))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** From now on they are told nothing, their address is forgotten, and what waited to be sent is not. */
    @Transactional
    public void stop(RecipientId id, Stopped why) {
        jdbc.sql("""
                        update notices.recipient set address = null, stopped_on = :today, stopped = :why
                        where id = :id and stopped is null""")
                .param("today", LocalDate.now(clock))
                .param("why", why.stored())
                .param("id", id.id())
                .update();
        jdbc.sql("""
                        update notices.notice set state = 'cancelled', why = 'They wish to hear no more', changed_at = :now
                        where recipient_id = :id and state in ('waiting', 'by_hand')""")
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .param("id", id.id())
                .update();
    }

    /** @return what stands in their links: 16 letters and digits */
    public String key(RecipientId id) {
        var bytes =
                Arrays.copyOf(Secrets.mac(keys.making(), id.toString().getBytes(StandardCharsets.US_ASCII)), KEY_BYTES);
        return base32(bytes);
    }

    private static String base32(byte[] bytes) {
        var number = new java.math.BigInteger(1, bytes);
        var letters = new StringBuilder();
        for (var at = bytes.length * Byte.SIZE - 5; at >= 0; at -= 5) {
            letters.append(ALPHABET.charAt(number.shiftRight(at).intValue() & 31));
        }
        return letters.toString();
    }

    /** @return whom a key belongs to; the same steps whether there is anybody or not, so that the time taken tells nothing */
    public Optional<Opened> open(String key) {
        var digest = lookup(key.toLowerCase(Locale.ROOT));
        var organisation = transactions
                .execute(_ -> jdbc.sql("select notices.organisation_of_key(:mac)")
                        .param("mac", digest)
                        .query(UUID.class)
                        .optional())
                .orElse(NOBODYS);
        return Tenancy.in(
                organisation,
                () -> transactions.execute(_ -> jdbc.sql("select id from notices.recipient where key_mac = :mac")
                        .param("mac", digest)
                        .query(RecipientId.class)
                        .optional()
                        .map(recipient -> new Opened(new OrganisationId(organisation), recipient))));
    }

    private byte[] lookup(String key) {
        return Secrets.mac(keys.lookup(), key.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] mac(Channel channel, String address) {
        return Secrets.mac(keys.known(), (channel.stored() + ":" + address).getBytes(StandardCharsets.UTF_8));
    }
}
