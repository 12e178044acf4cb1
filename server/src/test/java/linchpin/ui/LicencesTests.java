package linchpin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** On the class path as it was built: what is found here is what stands in the jars. */
class LicencesTests {

    private static final String MIT = "Permission is hereby granted, free of charge, to any person obtaining a copy";
    private static final String APACHE = "Version 2.0, January 2004";
    private static final String SCOWL = "provided that the above copyright notice appears in all copies";

    private final MockMvcTester browser = MockMvcTester.of(new Licences());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /ui/nhsuk.css                                    | nhsuk-frontend.txt  | Copyright (c) 2019 NHS.UK
                    /ui/nhsuk.css                                    | nhsuk-frontend.txt  | Copyright (C) 2017 Crown Copyright (Government Digital Service)
                    /lib/linux-x86_64/libbrotli.so                   | brotli.txt          | Copyright (c) 2020-2025, Aayush Atharva
                    /lib/linux-aarch64/libbrotli.so                  | brotli.txt          | by the Brotli Authors
                    /linchpin/reader/words.onnx                      | comment-reader.txt  | Copyright (c) 2022 staoxiao
                    /linchpin/reader/heads.bin                       | comment-reader.txt  | Copyright (c) 2021 NHS England
                    /linchpin/reader/vocabulary.txt                  | comment-reader.txt  | The Google AI Language Team Authors
                    /linchpin/analysis/text/redaction/names/names.txt | redaction-names.txt | Copyright (c) 2012 Daniele Faraglia
                    /linchpin/analysis/text/redaction/names/words.txt | redaction-words.txt | Copyright 2000-2016 by Kevin Atkinson
                    """)
    void whatWasMadeFromTheWorkOfOthersTravelsWithTheirNotice(String made, String notice, String holder) {
        assertThat(Licences.class.getResource(made)).as(made).isNotNull();
        assertThat(Licences.FILES).contains(notice);
        assertThat(Licences.text(notice)).contains(holder, notice.equals("redaction-words.txt") ? SCOWL : MIT);
    }

    @Test
    void theVocabularysLicenceIsThereInFull() {
        assertThat(Licences.text("apache-2.0.txt")).contains(APACHE, "END OF TERMS AND CONDITIONS");
    }

    @Test
    void thePublishedBankHolidaysSayUnderWhichLicence() {
        assertThat(Licences.class.getResource("/linchpin/organisation/bank-holidays.json"))
                .isNotNull();
        assertThat(Licences.FILES).contains("bank-holidays.txt");
        assertThat(Licences.text("bank-holidays.txt")).contains("Open Government Licence v3.0", "Crown copyright");
    }

    @Test
    void theStyleSheetSaysWhoseItIs() throws Exception {
        try (var css = Objects.requireNonNull(Licences.class.getResourceAsStream("/ui/nhsuk.css"))) {
            assertThat(new String(css.readNBytes(400), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("/*! nhsuk-frontend 10.6.1.", "NHS.UK", "Crown Copyright", "/about/licences");
        }
    }

    @Test
    void whoeverMeetsTheProductMayReadThem() {
        assertThat(browser.get().uri("/about/licences"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith(MediaType.TEXT_PLAIN)
                .bodyText()
                .contains(MIT, SCOWL, APACHE, "NHS.UK", "staoxiao", "Daniele Faraglia");
    }
}
