package linchpin.notices.addresses;

import linchpin.notices.Channel;

/**
 * What somebody typed for a channel.
 *
 * @param written as it is kept and sent to; empty where something is wrong
 * @param wrong what is wrong and what to do, a sentence without its full stop; empty for nothing
 */
public record Address(String written, String wrong) {

    static Address of(String written) {
        return new Address(written, "");
    }

    static Address wrong(String wrong) {
        return new Address("", wrong);
    }

    /** @return whether it can be sent to */
    public boolean good() {
        return wrong.isEmpty();
    }

    /** @return what was typed as an address of this channel */
    public static Address read(Channel channel, String typed) {
        return switch (channel) {
            case MAIL -> MailAddress.read(typed);
            case TEXT -> Telephone.mobile(typed);
            case LETTER -> PostalAddress.read(typed);
            case CALL -> Telephone.any(typed);
        };
    }

    /** @return without what nobody sees: blanks around it, marks that copying brings along */
    static String visible(String typed) {
        return typed.replaceAll("[\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff\\u180e\\u00ad]", "")
                .replaceAll("[\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]", " ")
                .strip();
    }
}
