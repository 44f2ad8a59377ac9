// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of mutable state in a static field is found. */
@SuppressWarnings({"UnusedMethod", "UnusedVariable", "UnusedNestedClass"})
class StaticStateTest {

    private enum FieldSide {
        LEFT, RIGHT
    }

    private record Counter(AtomicInteger count) {}

    private static final class Tally {
        private int count;

        int next() {
            return ++count;
        }
    }

    private static final class NotFinal {
        private static int next;

        int next() {
            return ++next;
        }
    }

    private static final class NewList {
        static final List<String> LOADED = new ArrayList<>();
    }

    private static final class KeySet {
        static final Set<String> LOADED = ConcurrentHashMap.newKeySet();
    }

    private static final class Synchronized {
        static final Map<String, String> LOADED = Collections.synchronizedMap(new HashMap<>());
    }

    private static final class SynchronizedEmptyList {
        static final List<String> LOADED = Collections.synchronizedList(Stream.of("a").toList());
    }

    private static final class NewEnumMap {
        static final Map<FieldSide, String> LOADED = new EnumMap<>(FieldSide.class);
    }

    private static final class NewEnumSet {
        static final Set<FieldSide> LOADED = EnumSet.noneOf(FieldSide.class);
    }

    private static final class SetFromMap {
        static final Set<String> LOADED = Collections.newSetFromMap(new HashMap<>());
    }

    private static final class Collected {
        static final Set<String> LOADED = Stream.of("a").collect(Collectors.toSet());
    }

    private static final class NewQueue {
        static final Queue<String> LOADED = new LinkedBlockingQueue<>();
    }

    private static final class NewAdder {
        static final LongAdder COUNT = new LongAdder();
    }

    private static final class AtomicAsNumber {
        static final Number COUNT = new AtomicInteger();
    }

    private static final class OwnMethod {
        static final List<String> LOADED = made();

        private static List<String> made() {
            return new ArrayList<>(List.of("a"));
        }
    }

    private static final class ChangingRecord {
        static final Counter COUNT = new Counter(new AtomicInteger());
    }

    private static final class ChangingObject {
        static final Tally TALLY = new Tally();
    }

    private static final class Thread1 {
        static final ThreadLocal<String> LAST = new ThreadLocal<>();
    }

    private static final class Harmless {
        static final List<String> LIST = List.of("a");
        static final Map<FieldSide, String> MAP = Map.of(FieldSide.LEFT, "a");
        static final Set<String> SORTED = sorted();
        static final List<String> STREAMED = Stream.of("a").map(String::strip).toList();
        static final Set<String> COLLECTED = Stream.of("a").collect(Collectors.toUnmodifiableSet());
        static final FieldSide SIDE = FieldSide.RIGHT;

        private static Set<String> sorted() {
            var list = new ArrayList<>(List.of("b", "a"));
            Collections.sort(list);
            return Set.copyOf(list);
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {NotFinal.class, NewList.class, KeySet.class, Synchronized.class,
            SynchronizedEmptyList.class, NewEnumMap.class, NewEnumSet.class, SetFromMap.class, Collected.class,
            NewQueue.class, NewAdder.class, AtomicAsNumber.class, OwnMethod.class, ChangingRecord.class,
            ChangingObject.class, Thread1.class})
    void staticStateIsFound(Class<?> type) {
        assertThat(StaticState.in(new ClassFileImporter().importClass(type), Set.of())).isNotEmpty();
    }

    @Test
    void constantsAreAllowed() {
        assertThat(StaticState.in(new ClassFileImporter().importClass(Harmless.class), Set.of())).isEmpty();
    }

    @Test
    void anExceptionIsAllowedByTheNameOfItsField() {
        assertThat(StaticState.in(new ClassFileImporter().importClass(KeySet.class),
                Set.of(KeySet.class.getName() + ".LOADED"))).isEmpty();
    }
}
