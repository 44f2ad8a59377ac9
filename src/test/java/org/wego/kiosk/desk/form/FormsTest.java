// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.desk.form.Field.FieldKind;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.SamplePack;
import org.wego.kiosk.pack.Severity;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.text.Messages;

/** The fields of all kinds of records: their names, helps, choices and the sentences about what is wrong. */
class FormsTest {

    private static final Content CONTENT = ((PackResult.Accepted) LobbyUnderTest.packs().read(SamplePack.source()))
            .content();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);

    private static Messages words(String lang) {
        return MessageCatalogue.ofDesk().in(new Lang(lang));
    }

    private static Stream<Field> fields(RecordKind kind) {
        return Stream.concat(Forms.of(kind, CONTENT).stream(), kind == RecordKind.PEOPLE
                ? Forms.of(kind, Value.fields(Map.of("in", Value.text("x"))), CONTENT).stream().limit(1)
                : Stream.empty());
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void everyFieldHasANameAndAHelpOfOneLineInBothLanguages(RecordKind kind) {
        assertThat(fields(kind)).allSatisfy(field -> {
            assertThat(words("en").get(field.help())).endsWith(".").hasSizeLessThan(90);
            assertThat(words("ko").get(field.help())).endsWith(".").containsPattern("[가-힣]").hasSizeLessThan(60);
            assertThat(words("ko").get(field.label())).containsPattern("[가-힣]");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void everyChoiceHasAName(String lang) {
        var keys = Stream.of(RecordKind.values()).flatMap(FormsTest::fields).map(Field::kind)
                .map(kind -> kind instanceof FieldKind.ReportedField(var inner) ? inner : kind)
                .flatMap(kind -> kind instanceof FieldKind.ChoiceField(var prefix, var values)
                        ? values.stream().map(value -> prefix + value.replace(' ', '-'))
                        : Stream.empty())
                .distinct().toList();
        var reasons = Stream.of("known", "left-out", "not-published", "not-recorded", "published-incompletely")
                .map("choice.reported."::concat);
        assertThat(keys).hasSizeGreaterThan(6);
        assertThat(Stream.concat(keys.stream(), reasons)).allSatisfy(key -> assertThat(words(lang).get(key))
                .matches(lang.equals("ko") ? "[가-힣 ]+" : "[A-Z][a-z ]+"));
    }

    /** What the pack check says about a wrong value of each field becomes a sentence about its input. */
    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void everyFieldSaysWhatToDoInBothLanguages(RecordKind kind) {
        var key = kind.isList() ? new RecordKey(kind, "x") : RecordKey.of(kind);
        for (var lang : List.of("en", "ko")) {
            var words = words(lang);
            var state = new DeskState(CONTENT, words, new MessageCatalogue(Map.of()), CLOCK);
            var editor = new ValueEditor(Value.empty(), Value.empty());
            var texts = new FieldProblemText(new FormContext(key, editor, state, "MK"));
            assertThat(fields(kind)).allSatisfy(field -> {
                for (var code : List.of(ProblemCode.SCHEMA, ProblemCode.JSON, ProblemCode.TEXT_MISSING)) {
                    var problem = new Problem(Severity.ERROR, code, "a.json", 1, field.pointer(),
                            "an object { … } is expected here", "write {\"absent\": \"not recorded\"}");
                    var said = texts.of(new RecordProblem(Optional.of(key), field.pointer(), problem), field);
                    assertThat(said).doesNotContainPattern("[{}\"']|JSON|absent|object");
                    if (lang.equals("ko")) {
                        assertThat(said.replaceAll("name@example\\.org|https://|English", "")).containsPattern("[가-힣]")
                                .doesNotContainPattern("[A-Za-z]");
                    }
                }
            });
        }
    }
}
