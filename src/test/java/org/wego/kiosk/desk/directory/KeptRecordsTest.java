// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.desk.frame.DeskMemory;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;

/** Tests which records are remembered over restarts. */
class KeptRecordsTest {

    private final DeskMemory memory = DeskMemory.brief();

    private KeptRecords restarted() {
        return new KeptRecords(memory);
    }

    private static RecordKey person(String id) {
        return new RecordKey(RecordKind.PEOPLE, id);
    }

    @Test
    void pinnedRecordsAreRememberedUntilTheyAreUnpinned() {
        restarted().pinOrUnpin(person("a"));
        restarted().pinOrUnpin(person("b"));
        assertThat(restarted().pinned()).containsExactly(person("a"), person("b"));
        restarted().pinOrUnpin(person("a"));
        assertThat(restarted().pinned()).containsExactly(person("b"));
    }

    @Test
    void theTenRecordsOpenedLastAreRememberedOnceEach() {
        var records = restarted();
        IntStream.rangeClosed(1, 12).forEach(i -> records.opened(person("p" + i)));
        records.opened(person("p5"));
        assertThat(restarted().recent()).hasSize(10).startsWith(person("p5"), person("p12"), person("p11"))
                .doesNotHaveDuplicates().doesNotContain(person("p2"));
    }

    @Test
    void onlyKeysAreStoredAndNoMoreThanFit() {
        var records = restarted();
        IntStream.rangeClosed(1, 3000).forEach(i -> records.pinOrUnpin(person("p" + i)));
        assertThat(memory.get("pinned").orElseThrow()).startsWith("people/p1\npeople/p2\n")
                .hasSizeLessThanOrEqualTo(8192);
    }

    @Test
    void whatIsNoKeyIsLeftOut() {
        memory.put("pinned", "people/a\nplanets/mars\nnothing\n\n");
        assertThat(restarted().pinned()).containsExactly(person("a"));
    }
}
