// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wego.kiosk.desk.form.Forms;
import org.wego.kiosk.desk.form.LocalizedValueEditor;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.OverlaidPack;
import org.wego.kiosk.overlay.RecordKey;

/** Finds the texts to review, in the order of the records. */
final class ReviewTexts {

    private final DeskState state;
    private final ReviewTask task;
    private final LocalizedValueEditor wordings;
    private final Set<String> own;
    private final Map<RecordKey, ContentRecord> entries;

    ReviewTexts(DeskState state, ReviewTask task) {
        this.state = state;
        this.task = task;
        wordings = new LocalizedValueEditor(state.languages().stream().map(Lang::tag).toList());
        own = Stream.concat(Stream.of(task.lang()), task.lang().bases().stream()).map(Lang::tag)
                .collect(Collectors.toSet());
        entries = ContentRecords.of(state.content()).stream()
                .collect(Collectors.toMap(ContentRecord::key, Function.identity(), (one, _) -> one));
    }

    List<ReviewText> of(OverlaidPack records) {
        return records.keys().stream()
                .flatMap(key -> records.value(key).stream().flatMap(value -> texts(key, "", value))).toList();
    }

    private Stream<ReviewText> texts(RecordKey key, String pointer, Value value) {
        return switch (value) {
            case Value.Items(var items) -> IntStream.range(0, items.size()).boxed()
                    .flatMap(i -> texts(key, pointer + "/" + i, items.get(i)));
            case Value.Fields(var fields) when isText(fields.keySet()) ->
                isDue(value) ? Stream.of(text(key, pointer, value)) : Stream.empty();
            case Value.Fields(var fields) -> fields.entrySet().stream()
                    .flatMap(field -> texts(key, pointer + "/" + step(field.getKey()), field.getValue()));
            default -> Stream.empty();
        };
    }

    private boolean isText(Set<String> names) {
        return wordings.languages().stream().anyMatch(names::contains);
    }

    /** Whether a text is missing or a draft, as the task asks for. */
    boolean isDue(Value text) {
        return task.missing() ? own.stream().noneMatch(tag -> text.textAt("/" + tag).isPresent())
                : wordings.drafts(text).contains(task.lang().tag());
    }

    private ReviewText text(RecordKey key, String pointer, Value value) {
        var words = state.words();
        var record = Optional.ofNullable(entries.get(key)).map(entry -> words.get("quality.where",
                words.get("kind." + entry.kind().word()),
                state.text(entry.name()).replace('\n', ' '))).orElseGet(key::id);
        var field = Forms.of(key.kind(), state.content()).stream().filter(known -> known.contains(pointer)).findFirst()
                .map(known -> words.get(known.label())).orElseGet(() -> words.get("review.where.other"));
        return new ReviewText(new ReviewPlace(key, pointer), words.get("review.where", record, field), record, value);
    }

    private static String step(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
