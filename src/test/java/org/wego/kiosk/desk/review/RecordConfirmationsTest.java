// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.kiosk.desk.correct.EditingUnderTest.CONTACT;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.desk.correct.EditingUnderTest;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.pack.TestPack;

/** Records are confirmed without their form. */
class RecordConfirmationsTest {

    @TempDir
    private Path folder;
    private EditingUnderTest desk;
    private RecordConfirmations confirmations;
    private final List<Optional<String>> answers = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = new EditingUnderTest(folder, TestPack.in(folder.resolve("pack")));
        confirmations = new RecordConfirmations(desk.state(), desk.service());
    }

    @Test
    void aConfirmationHasTheDayAndThePerson() {
        confirmations.confirm(CONTACT, answers::add);
        assertThat(answers).containsExactly(Optional.empty());
        assertThat(desk.shown(CONTACT, "/provenance/confirmed/on")).isEqualTo("2026-11-23");
        assertThat(desk.shown(CONTACT, "/provenance/confirmed/by")).isEqualTo("MK");
    }

    @Test
    void aConfirmationIsTakenBack() {
        confirmations.confirm(CONTACT, answers::add);
        confirmations.takeBack(CONTACT, answers::add);
        assertThat(answers).containsOnly(Optional.empty()).hasSize(2);
        assertThat(desk.shown(CONTACT, "/provenance/confirmed/on")).isEqualTo("nothing");
    }

    @Test
    void aLaterSaveOfAnotherPersonIsNotTakenBack() {
        confirmations.confirm(CONTACT, answers::add);
        var other = desk.service("AB");
        var now = other.current(CONTACT).orElseThrow();
        other.save(CONTACT, now.revision(), now.value().with("/floor", Value.text("3")), _ -> {
        });
        confirmations.takeBack(CONTACT, answers::add);
        assertThat(answers.getLast().orElseThrow()).contains("AB");
        assertThat(desk.shown(CONTACT, "/floor")).isEqualTo("3");
    }

    @Test
    void aRefusedConfirmationSaysWhy() {
        desk.failRendering("no room");
        confirmations.confirm(CONTACT, answers::add);
        assertThat(answers.getLast().orElseThrow()).contains("no room");
        assertThat(desk.shown(CONTACT, "/provenance/confirmed/on")).isEqualTo("nothing");
    }
}
