// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.pack.check.PackChecker;
import org.wego.kiosk.pack.source.BundledPack;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.pack.source.PatchedPack;
import org.wego.kiosk.testing.WegoContent;
import org.wego.kiosk.text.MessageCatalogue;

/** The places of localized texts in the bundled pack, and packs with other texts in these places. */
@WegoContent("the places of texts in what is shipped")
public final class TextPlaces {

    private static final String LANGUAGE = "en";
    private static final String MARK = "@@here@@";

    /**
     * A pack with other texts.
     *
     * @param pack a pack without errors
     * @param accepted the number of texts that the check accepted; the others are unchanged
     */
    public record Dealt(PackResult.Accepted pack, int accepted) {}

    private record TextPlace(String file, String pointer, Value original) {}

    private final StrictJson json = new StrictJson();
    private final BundledPack bundled = new BundledPack();
    private final PackChecker checker = new PackChecker(json, Set.copyOf(MessageCatalogue.BUNDLED),
            MessageCatalogue.english());
    private final Map<String, Value> files = new LinkedHashMap<>();
    private final List<TextPlace> places = new ArrayList<>();

    private TextPlaces() throws IOException, JsonException {
        var names = new ArrayList<String>(List.of(PackSource.MANIFEST));
        names.addAll(json.read(bundled.read(PackSource.MANIFEST), Manifest.class).content());
        for (var name : names) {
            var value = json.read(bundled.read(name), Value.class);
            files.put(name, value);
            find(name, "", value);
        }
    }

    /** The places in the bundled pack, in the order of its files. */
    public static TextPlaces ofBundledPack() throws IOException, JsonException {
        return new TextPlaces();
    }

    public int count() {
        return places.size();
    }

    private void find(String file, String pointer, Value value) {
        switch (value) {
            case Value.Fields(var fields) -> {
                if (fields.containsKey(LANGUAGE)) {
                    places.add(new TextPlace(file, pointer, value));
                } else {
                    fields.forEach((key, field) -> find(file, pointer + "/" + key.replace("/", "~1"), field));
                }
            }
            case Value.Items(var items) -> {
                for (int i = 0; i < items.size(); i++) {
                    find(file, pointer + "/" + i, items.get(i));
                }
            }
            default -> {
                // Not a localized text.
            }
        }
    }

    /** The pack with another text in each place and language, except where the check refuses the text. */
    public Dealt with(IntFunction<String> text) {
        var changed = new HashMap<>(files);
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            var value = Value.fields(Map.of(LANGUAGE, Value.text(text.apply(i))));
            changed.computeIfPresent(place.file, (_, file) -> file.with(place.pointer, value));
        }
        var refused = new LinkedHashSet<TextPlace>();
        for (var problem : checker.check(source(changed))) {
            if (problem.isError()) {
                var meant = places.stream().filter(each -> each.file.equals(problem.file())
                        && isWithin(problem.pointer(), each.pointer)).toList();
                if (meant.isEmpty()) {
                    throw new AssertionError(problem.toString());
                }
                refused.addAll(meant);
            }
        }
        for (var place : refused) {
            changed.computeIfPresent(place.file, (_, file) -> file.with(place.pointer, place.original));
        }
        return switch (checker.read(source(changed))) {
            case PackResult.Accepted pack -> new Dealt(pack, places.size() - refused.size());
            case PackResult.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    /** The problems that the check finds after one text is replaced, which is given as escaped in JSON. */
    public List<Problem> problemsWith(int index, String written) {
        return checker.check(new PatchedPack(bundled, Map.of(places.get(index).file, file(index, written))));
    }

    /** The line of the replaced text in its file. */
    public int lineOf(int index) {
        var text = new String(file(index, MARK), StandardCharsets.UTF_8);
        return (int) text.substring(0, text.indexOf(MARK)).chars().filter(c -> c == '\n').count() + 1;
    }

    private byte[] file(int index, String written) {
        var place = places.get(index);
        var marked = Objects.requireNonNull(files.get(place.file)).with(place.pointer,
                Value.fields(Map.of(LANGUAGE, Value.text(MARK))));
        return new String(json.write(marked), StandardCharsets.UTF_8).replace(MARK, written)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a problem is about the text, a part of it, or a record that contains it. */
    private static boolean isWithin(String one, String other) {
        return (one + "/").startsWith(other + "/") || (other + "/").startsWith(one + "/");
    }

    private PatchedPack source(Map<String, Value> changed) {
        var bytes = new HashMap<String, byte[]>();
        changed.forEach((name, value) -> bytes.put(name, json.write(value)));
        return new PatchedPack(bundled, bytes);
    }
}
