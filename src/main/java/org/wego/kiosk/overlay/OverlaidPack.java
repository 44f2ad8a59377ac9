// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wego.kiosk.json.JsonProblem;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.pack.PackSource;

/**
 * A pack with the changes of reception in its files, so that it is read and checked like any other.
 *
 * <p>A file that cannot be read is given as it is: who reads the pack tells what is wrong with it.
 */
public final class OverlaidPack implements PackSource {

    private final PackSource pack;
    private final Map<String, byte[]> merged = new HashMap<>();
    private final Map<String, String> schemas = new LinkedHashMap<>();
    private final StrictJson json;
    private final List<Misfit> misfits;

    /** A pack and what was changed of it. */
    public OverlaidPack(PackSource pack, Overlay overlay, StrictJson json) {
        this.pack = pack;
        this.json = json;
        var merge = new Merge(overlay, new Fingerprints(json));
        for (var path : content()) {
            try {
                var bytes = pack.read(path);
                var schema = json.topText(bytes, "$schema").map(OverlaidPack::word).orElse("");
                schemas.put(path, schema);
                if (merge.touches(schema)) {
                    merged.put(path, json.writeValue(merge.into(schema, json.value(bytes))));
                }
            } catch (IOException | JsonProblem e) {
                schemas.putIfAbsent(path, "");
            }
        }
        this.misfits = merge.misfits();
    }

    /** The changes that no longer fit the pack. */
    public List<Misfit> misfits() {
        return misfits;
    }

    /** A record as an editor sees it; empty when the pack with its changes has none. */
    public Optional<Value> record(RecordKey key) {
        return Shelf.of(key.subject()).flatMap(shelf -> places(shelf.schema()).stream()
                .flatMap(place -> new Records(shelf, place.value()).find(key.id()).stream())
                .findFirst().map(record -> Merge.own(shelf, record)));
    }

    /** The ids of the records of a subject, in their order. */
    public List<String> ids(String subject) {
        return Shelf.of(subject).stream().flatMap(shelf -> places(shelf.schema()).stream()
                .flatMap(place -> new Records(shelf, place.value()).ids().stream())).toList();
    }

    /** The record at which a problem of the pack lies; empty when it lies elsewhere. */
    public Optional<Traced> trace(String file, String pointer) {
        return places(schemas.getOrDefault(file, "")).stream().filter(place -> place.path().equals(file)).findFirst()
                .flatMap(place -> Shelf.in(schemas.getOrDefault(file, ""))
                        .flatMap(shelf -> new Records(shelf, place.value()).at(pointer).stream()).findFirst());
    }

    /** The fingerprint of a record of the pack as it is without changes; for {@link Change#basedOn}. */
    public static Optional<String> fingerprint(PackSource pack, RecordKey key, StrictJson json) {
        return new OverlaidPack(pack, Overlay.NONE, json).record(key).map(new Fingerprints(json)::of);
    }

    private record Place(String path, Value value) {}

    private List<Place> places(String schema) {
        var places = new ArrayList<Place>();
        schemas.forEach((path, kind) -> {
            if (kind.equals(schema)) {
                try {
                    places.add(new Place(path, json.value(read(path))));
                } catch (IOException | JsonProblem e) {
                    // The check of the pack tells it.
                }
            }
        });
        return places;
    }

    /** The manifest and the files that it names. */
    private List<String> content() {
        var paths = new ArrayList<String>();
        paths.add(MANIFEST);
        try {
            if (json.value(pack.read(MANIFEST)).at("/content")
                    .orElse(Value.empty()) instanceof Value.Items(var names)) {
                names.stream().flatMap(name -> name.textAt("").stream()).forEach(paths::add);
            }
        } catch (IOException | JsonProblem e) {
            // The check of the pack tells it.
        }
        return paths;
    }

    private static String word(String schema) {
        return schema.substring(schema.lastIndexOf('/') + 1).replace(".schema.json", "");
    }

    @Override
    public String name() {
        return pack.name();
    }

    @Override
    public boolean has(String path) {
        return pack.has(path);
    }

    @Override
    public InputStream open(String path) throws IOException {
        var bytes = merged.get(path);
        return bytes == null ? pack.open(path) : new ByteArrayInputStream(bytes);
    }

    @Override
    public URI location(String path) throws IOException {
        return pack.location(path);
    }

    @Override
    public List<String> files() throws IOException {
        return pack.files();
    }
}
