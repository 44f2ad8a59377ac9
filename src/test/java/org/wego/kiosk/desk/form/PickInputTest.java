// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Severity;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** Fields that refer to other records: found by name, shown by name, and honest about records that are gone. */
@FxTest
class PickInputTest {

    private static final String OFFICE = "Office";
    private static final PickSearch FOUND = new PickSearch(List.of(
            new Pick("yarkova", text("Darya Yarkova", "\u042f\u0440\u043a\u043e\u0432\u0430")),
            new Pick("zoe", text("Zo\u00eb Kravitz", "\u0417\u043e\u0438")),
            new Pick("01-003", text("Post Office", "\u041f\u043e\u0447\u0442\u0430"))));

    private static LocalizedText text(String english, String russian) {
        return new LocalizedText(Map.of(new Lang("en"), english, new Lang("ru"), russian), Optional.empty(),
                Set.of(), Map.of());
    }

    private static FormUnderTest person(String office, String lang) {
        return FormUnderTest.of(new RecordKey(RecordKind.PEOPLE, "x"), Value.fields(Map.of("in", Value.text(office))),
                lang);
    }

    @ParameterizedTest
    @CsvSource({"yark, yarkova", "\u044f\u0440\u043a, yarkova", "kova dar, yarkova", "ZOE, zoe", "01-0, 01-003",
            "off, 01-003"})
    void aRecordIsFoundByAnyOfItsNamesAndScripts(String typed, String id) {
        assertThat(FOUND.find(typed)).extracting(Pick::id).containsExactly(id);
        assertThat(FOUND.meant(typed)).map(Pick::id).contains(id);
    }

    @Test
    void whatMeansSeveralRecordsMeansNone() {
        assertThat(FOUND.find("o")).hasSizeGreaterThan(1);
        assertThat(FOUND.meant("o")).isEmpty();
        assertThat(FOUND.find("")).as("the whole list").hasSize(3);
    }

    @Test
    void anOfficeIsShownAndFoundByItsName() {
        Fx.run(() -> {
            var offices = FormUnderTest.CONTENT.offices().orElseThrow().offices();
            var office = offices.getLast();
            var form = person(offices.getFirst().id(), "en");
            assertThat(form.input(OFFICE).getText()).isEqualTo(offices.getFirst().name().in(new Lang("en")));
            form.type(OFFICE, office.name().in(new Lang("ko")));
            assertThat(form.value("/in")).contains(office.id());
            assertThat(form.input(OFFICE).getText()).isEqualTo(office.name().in(new Lang("en")));
        });
    }

    @Test
    void aRecordThatIsGoneIsSaidToBeGone() {
        Fx.run(() -> {
            var form = person("atlantis", "en");
            var problem = new Problem(Severity.ERROR, ProblemCode.REFERENCE_UNKNOWN, "a.json", 1, "/in", "unknown", "");
            form.form().show(List.of(new RecordProblem(Optional.of(new RecordKey(RecordKind.PEOPLE, "x")), "/in",
                    problem)));
            form.form().revealErrors();
            assertThat(form.note(OFFICE)).contains("There is no \u201catlantis\u201d");
        });
    }

    @Test
    void aStopThatIsGoneIsSaidToBeGone() {
        Fx.run(() -> {
            var form = FormUnderTest.of(new RecordKey(RecordKind.BUS_LINES, "x"), Value.fields(Map.of("check",
                    Value.fields(Map.of("stops", Value.items(List.of(Value.text("99-999"))))))), "ko");
            assertThat(form.window().lookupAll(".desk-pick .desk-text").toString()).contains("\uc774\uc81c");
        });
    }

    /** No field takes an id: each reference is a list of named records. */
    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void everyReferenceIsChosenByName(RecordKind kind) {
        var content = FormUnderTest.CONTENT;
        var fields = Forms.of(kind, Value.fields(Map.of("in", Value.text("x"))), content);
        assertThat(fields).filteredOn(field -> field.pointer().matches("/in|/group|.*(/stops|/source|/id|Id)"))
                .allSatisfy(field -> assertThat(field.kind()).isInstanceOfAny(Field.FieldKind.PickField.class,
                        Field.FieldKind.PicksField.class));
    }

    /** A role that other people have is completed, in all languages. */
    @Test
    void aKnownRoleIsOfferedOnce() {
        var field = Forms.of(RecordKind.PEOPLE, FormUnderTest.CONTENT).stream()
                .filter(each -> each.pointer().equals("/role")).findFirst().orElseThrow();
        assertThat(((Field.FieldKind.KnownTextField) field.kind()).known()).isNotEmpty().doesNotHaveDuplicates();
    }
}
