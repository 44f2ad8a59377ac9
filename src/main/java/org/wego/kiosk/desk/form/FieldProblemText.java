// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.desk.form.Field.FieldKind;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.text.Messages;

/** Words a finding at a field in the terms of its input: what to write or to choose. */
final class FieldProblemText {

    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

    private final FormContext form;
    private final Messages words;

    FieldProblemText(FormContext form) {
        this.form = form;
        this.words = form.words();
    }

    /** The sentence for a finding at a field. */
    String of(RecordProblem finding, Field field) {
        var below = finding.pointer().substring(Math.min(finding.pointer().length(), field.pointer().length()));
        var sentence = sentence(finding, field);
        return part(below).map(part -> words.get("problem.in", part, sentence)).orElse(sentence);
    }

    /** The field of a finding of the record: a notice that ends before it begins is corrected at its end. */
    Optional<Field> field(RecordProblem finding, List<Field> fields) {
        var at = fields.stream().filter(field -> field.contains(finding.pointer())).findFirst();
        return at.isEmpty() && isOrderOfTimes(finding)
                ? fields.stream().filter(field -> field.pointer().equals("/until")).findFirst()
                : at;
    }

    private boolean isOrderOfTimes(RecordProblem finding) {
        var value = form.editor().value();
        return form.key().kind() == RecordKind.NOTICES && finding.isError() && finding.pointer().isEmpty()
                && value.textAt("/from").isPresent() && value.textAt("/until").isPresent();
    }

    private String sentence(RecordProblem finding, Field field) {
        var problem = finding.problem();
        return switch (problem.code()) {
            case SCHEMA, JSON -> {
                var general = FindingText.sentence(problem, words);
                yield general.equals(words.get("problem.value")) ? wrong(field, finding) : general;
            }
            case PHONE_FORMAT, EMAIL_FORMAT, REFERENCE_UNKNOWN -> wrong(field, finding);
            case TEXT_MISSING -> words.get("problem.wrong.text", form.firstLanguage());
            default -> FindingText.sentence(problem, words);
        };
    }

    private String wrong(Field field, RecordProblem finding) {
        var value = form.editor().value();
        if (isOrderOfTimes(finding)) {
            return words.get("problem.wrong.order");
        }
        var kind = field.kind();
        if (kind instanceof FieldKind.ReportedField(var inner)) {
            if (isEmpty(value.at(field.pointer()))) {
                return words.get("problem.wrong.absent");
            }
            kind = inner;
        }
        return switch (kind) {
            case FieldKind.LocalizedField(),FieldKind.KnownTextField _ -> value.textAt(field.pointer()).isPresent()
                    ? words.get("problem.wrong.same")
                    : words.get("problem.wrong.text", form.firstLanguage());
            case FieldKind.PhoneField() -> value.textAt(field.pointer()).map(form.phones()::choices)
                    .filter(choices -> !choices.isEmpty())
                    .map(choices -> words.get("problem.wrong.phone-which", choices.getFirst(), choices.getLast()))
                    .orElseGet(() -> withExample("problem.wrong.phone"));
            case FieldKind.PhonesField() -> withExample("problem.wrong.phones");
            case FieldKind.EmailField() -> words.get("problem.wrong.email");
            case FieldKind.SiteField() -> words.get("problem.wrong.site");
            case FieldKind.ZoneField() -> words.get("problem.wrong.zone");
            case FieldKind.PositionField() -> words.get("problem.wrong.position");
            case FieldKind.YesNoField(),FieldKind.ChoiceField _ -> words.get("problem.wrong.choice");
            case FieldKind.PickField _ -> value.textAt(field.pointer()).filter(text -> !text.isBlank())
                    .map(text -> words.get("problem.wrong.gone", text)).orElse(words.get("problem.wrong.choice"));
            case FieldKind.PicksField _ -> words.get("problem.wrong.picks");
            case FieldKind.MomentField() -> words.get(
                    value.textAt(field.pointer()).filter(text -> text.matches(DATE)).isPresent()
                            ? "problem.wrong.time"
                            : "problem.wrong.moment");
            case FieldKind.QuickPeriodField() -> words.get("problem.wrong.moment");
            case FieldKind.RecurrenceField() -> words.get("problem.wrong.repeat");
            case FieldKind.HoursField(),FieldKind.ServicesField() -> words.get("problem.wrong.hours");
            case FieldKind.OutageField() ->
                words.get(finding.pointer().contains("/otherWay") ? "problem.wrong.other-way"
                        : "problem.wrong.outage");
            case FieldKind.DateField() -> words.get("problem.wrong.date");
            case FieldKind.NumberField() -> words.get("problem.wrong.number");
            case FieldKind.WordField() -> words.get("problem.wrong.word");
            case FieldKind.PlacesField() -> words.get("problem.wrong.places");
            case FieldKind.SourceField _ -> words.get("problem.wrong.source");
            case FieldKind.LinesField() -> words.get("problem.wrong.lines");
            case FieldKind.LocalizedListField(),FieldKind.MilestonesField() ->
                words.get("problem.wrong.texts", form.firstLanguage());
            case FieldKind.ReportedField _ -> words.get("problem.wrong.absent");
        };
    }

    private String withExample(String key) {
        return form.phones().example().map(example -> words.get(key + "-like", example))
                .orElseGet(() -> words.get(key));
    }

    private static boolean isEmpty(Optional<Value> value) {
        return value.map(known -> known.equals(Value.empty()) || known.textAt("").filter(String::isBlank).isPresent())
                .orElse(true);
    }

    /** The language or the number of the part of a field that a finding is about. */
    private Optional<String> part(String below) {
        for (var step : below.split("/", -1)) {
            if (step.matches("\\d{1,4}")) {
                return Optional.of(words.get("problem.entry", Integer.parseInt(step) + 1));
            }
            var language = form.languages().stream().filter(known -> known.tag().tag().equals(step)).findFirst();
            if (language.isPresent()) {
                return language.map(Manifest.Language::name);
            }
        }
        return Optional.empty();
    }
}
