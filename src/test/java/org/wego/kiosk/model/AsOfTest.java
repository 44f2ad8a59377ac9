// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

    @ParameterizedTest
    @CsvSource({"2022, 2022-01-01", "2022-05, 2022-05-01", "2022-05-31, 2022-05-31", "before 2017-06, 2017-06-01"})
    void aDateBeginsOnTheFirstDayOfItsYearOrMonth(String written, LocalDate day) {
        assertThat(new AsOf(written).firstDay()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2022-05, false, 2022-05", "before 2017-06, true, 2017-06", "before 2017, true, 2017"})
    void theWordBeforeIsNotPartOfTheDate(String written, boolean before, String date) {
        assertThat(new AsOf(written).isBefore()).isEqualTo(before);
        assertThat(new AsOf(written).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "22", "2022-5", "May 2022", "after 2017", "before", "before  2017", "2022-05-31T10:00"})
    void aWrongDateIsRefusedWithExamples(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AsOf(written))
                .withMessageContaining("'" + written + "'").withMessageContaining("before 2017-06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-13", "2022-00", "2023-02-29", "before 2022-04-31"})
    void aDayThatDoesNotExistIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AsOf(written))
                .withMessageContaining("not a day of the calendar");
    }
}
