// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Telephone numbers as staff type them, and as the content writes them. */
class TypedPhoneTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            Asia/Seoul    | 02-720-2934            | +82 2 720 2934
            Asia/Seoul    | 02 720 2934            | +82 2 720 2934
            Asia/Seoul    | (02) 720-2934          | +82 2 720 2934
            Asia/Seoul    | 02)720-2934            | 02)720-2934
            Asia/Seoul    | Tel. 02-720-2934       | +82 2 720 2934
            Asia/Seoul    | +82-2-720-2934         | +82 2 720 2934
            Asia/Seoul    | +8227202934            | +82 2 720 2934
            Asia/Seoul    | +82 (0)2 720 2934      | +82 2 720 2934
            Asia/Seoul    | 0082 2 720 2934        | +82 2 720 2934
            Asia/Seoul    | 02-720-2934 ext. 12    | +82 2 720 2934 ext. 12
            Asia/Seoul    | +86 28 61777454        | +86 28 61777454
            Asia/Seoul    | +7 8422 41-33-59       | +7 8422 41-33-59
            Asia/Shanghai | 028 6177 7454          | +86 28 6177 7454
            Europe/Paris  | 01 44 55 66 77         | +33 1 44 55 66 77
            Europe/Paris  | 01.44.55.66.77         | +33 1 44 55 66 77
            America/New_York | (212) 555-0123      | +1 212 555 0123
            Asia/Seoul    | 112                    | 112
            Asia/Seoul    | 1588-0000              | 1588-0000
            Asia/Seoul    | *88                    | *88
            UTC           | 020 7946 0018          | 020 7946 0018
            Asia/Seoul    | call me                | call me
            Europe/Paris  | +33 1 44 55 66 77-9    | +33 1 44 55 66 77-9
            """)
    void aNumberIsWrittenInternationally(String zone, String typed, String written) {
        assertThat(new TypedPhone(zone).normal(typed)).isEqualTo(written);
    }

    /** A number without an area code gets that of the same place; what is complete, short or doubtful stays. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            Europe/Samara | +7 8422 41-33-59, +7 8422 58-91-59 | 58-91-70  | +7 8422 58-91-70
            Europe/Samara | +7 8422 41-33-59, +7 8423 58-91-59 | 58-91-70  | 58-91-70
            Europe/Samara | +7 8422 41-33-59                   | 112       | 112
            Asia/Shanghai | +86 28 61777454                    | 6188 8454 | +86 28 6188 8454
            Asia/Shanghai | +86 28 61777454                    | 188 8454  | 188 8454
            Asia/Seoul    | +82 2 720 2934                     | 720-2935  | +82 2 720-2935
            Asia/Seoul    | +82 2 720 2934                     | 1588-0000 | 1588-0000
            Asia/Seoul    | 119                                | 720-2935  | 720-2935
            """)
    void aNumberWithoutAreaCodeIsOfTheSamePlace(String zone, String others, String typed, String written) {
        assertThat(new TypedPhone(zone, zone, List.of(others.split(", "))).normal(typed)).isEqualTo(written);
    }

    /** A number of one's own country may belong to someone abroad; what fits both countries is not guessed. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            Asia/Shanghai | 02-2133-5678  | +82 2 2133 5678 |
            Asia/Shanghai | 028 6177 7454 | +86 28 6177 7454 |
            Asia/Shanghai | 010-1234-5678 | 010-1234-5678   | +86 10 1234 5678, +82 10 1234 5678
            Asia/Seoul    | 010-1234-5678 | +82 10 1234 5678 |
            Asia/Shanghai | +82 10 1234 5678 | +82 10 1234 5678 |
            """)
    void aNumberOfEitherCountryIsAskedFor(String zone, String typed, String written, @Nullable String choices) {
        var phones = new TypedPhone(zone, "Asia/Seoul", List.of());
        assertThat(phones.normal(typed)).isEqualTo(written);
        assertThat(String.join(", ", phones.choices(typed))).isEqualTo(Objects.requireNonNullElse(choices, ""));
    }

    @Test
    void theExampleIsOfTheCountry() {
        assertThat(new TypedPhone("Europe/Paris").example().orElseThrow()).startsWith("+33");
        assertThat(new TypedPhone("Mars/Olympus").example()).isEmpty();
    }
}
