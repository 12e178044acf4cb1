package linchpin.notices;

import linchpin.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;

/**
 * By what messages leave, as the person who runs the product set it. Any of them may be left out: what nothing carries, somebody tells.
 *
 * @param smtp a mail server, as in {@code smtp://user:password@mail.example:587}; null for none
 * @param from the address that mail comes from; null for none
 * @param returned a mailbox to which mail that cannot be delivered comes back, as in {@code imaps://user:password@mail.example/INBOX}; null for none
 * @param notifyKey of GOV.UK Notify; null for none
 * @param notifyUrl where it is
 * @param textTemplate of Notify, a text whose only part is {@code ((message))}; null for none
 * @param letterTemplate of Notify, a letter of {@code ((subject))} and {@code ((message))}; null for none
 */
@ConfigurationProperties("linchpin.messages")
public record MessageSettings(
        @Nullable String smtp,
        @Nullable String from,
        @Nullable String returned,
        @Nullable String notifyKey,

        @DefaultValue("https://api.notifications.service.gov.uk")
        String notifyUrl,

        @Nullable String textTemplate,
        @Nullable String letterTemplate) {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(MessageSettings.class)
    static class Read {}

    /** @return whether mail can leave: its links need an address of ours that holds from outside */
    public boolean mails(Settings settings) {
        return given(smtp) && given(from) && given(settings.address());
    }

    /** @return whether texts can leave */
    public boolean texts(Settings settings) {
        return given(notifyKey) && given(textTemplate) && given(settings.address());
    }

    /** @return whether letters can leave */
    public boolean letters(Settings settings) {
        return given(notifyKey) && given(letterTemplate) && given(settings.address());
    }

    private static boolean given(@Nullable String setting) {
        return setting != null && !setting.isBlank();
    }

    @Override
    public String toString() {
        return "MessageSettings[notifyUrl=" + notifyUrl + "]";
    }
}
