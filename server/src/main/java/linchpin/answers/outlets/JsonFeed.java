package linchpin.answers.outlets;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON Feed (version 1.1, jsonfeed.org).
 *
 * @param items the latest answers first, then what was taken back
 */
record JsonFeed(
        String version,
        String title,
        @JsonProperty("home_page_url") String homePage,
        @JsonProperty("feed_url") String feed,
        String language,
        List<Author> authors,
        List<Item> items) {

    static final String TYPE = "application/feed+json;charset=UTF-8";

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Who says all this. */
    record Author(String name) {}

    /**
     * One answer.
     *
     * @param withdrawn an extension, as the format allows under a name with "_": whether its words say that it was taken back
     */
    record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String content,
            @JsonProperty("date_published") String published,
            @JsonProperty("date_modified") String modified,
            @JsonProperty("_withdrawn") boolean withdrawn) {

        static Item of(Entry entry) {
            return new Item(
                    entry.id(),
                    entry.address(),
                    entry.title(),
                    entry.text(),
                    entry.first().toString(),
                    entry.updated().toString(),
                    entry.gone());
        }
    }

    /** @param base address of the product, without a path */
    static String of(Told told, String base) {
        return JSON.writeValueAsString(new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                told.title(),
                base + told.path(),
                base + told.path() + "/feed.json",
                "en-GB",
                List.of(new Author(told.organisation().name())),
                Entry.of(told, base).stream().map(Item::of).toList()));
    }
}
