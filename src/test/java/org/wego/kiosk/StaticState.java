// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/**
 * Finds mutable state in static fields.
 *
 * <p>Examines the declared type of each static field and all calls of the static initialiser: constructors, factories
 * of the JDK, and methods of the class itself.
 */
final class StaticState {

    private static final List<String> CHANGING = List.of("java.util.concurrent.ConcurrentMap", "java.util.Queue",
            "java.util.BitSet", "java.lang.AbstractStringBuilder", "java.lang.ThreadLocal", "java.util.Timer",
            "javafx.beans.Observable", "javafx.scene.Node", Executor.class.getName());
    /** Factories whose declared return type does not show that the result is mutable. */
    private static final Map<String, Set<String>> FACTORIES = Map.of("java.util.concurrent.ConcurrentHashMap",
            Set.of("newKeySet"), "java.util.Collections",
            Set.of("synchronizedCollection", "synchronizedList", "synchronizedMap", "synchronizedSet",
                    "synchronizedSortedMap", "synchronizedSortedSet", "newSetFromMap", "asLifoQueue", "checkedList",
                    "checkedMap", "checkedSet"),
            "java.util.stream.Collectors", Set.of("toList", "toSet", "toMap", "groupingBy", "toCollection",
                    "toConcurrentMap", "groupingByConcurrent"));

    private StaticState() {}

    /** The condition that a class has no mutable static state, except in the named fields. */
    static ArchCondition<JavaClass> none(Set<String> exceptions) {
        return new ArchCondition<>("have no mutable state in static fields") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                in(type, exceptions).forEach(
                        finding -> events.add(SimpleConditionEvent.violated(type, type.getName() + ": " + finding)));
            }
        };
    }

    /** The mutable static state of a class, one line each. */
    static List<String> in(JavaClass type, Set<String> exceptions) {
        if (type.getFields().stream().anyMatch(field -> exceptions.contains(field.getFullName()))) {
            return List.of();
        }
        return Stream.concat(
                type.getFields().stream().filter(StaticState::isStatic).filter(StaticState::changes)
                        .map(field -> "the field " + field.getName()),
                type.getStaticInitializer().stream().flatMap(StaticState::given)).distinct().toList();
    }

    private static boolean isStatic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean changes(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.FINAL) || changes(field.getRawType());
    }

    /** Allows {@code EnumSet.of}, which lists constants; a set that grows starts with {@code noneOf}. */
    private static boolean isList(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(EnumSet.class) && call.getName().equals("of");
    }

    /** The mutable objects that an initialiser, or a method that it calls, creates. */
    private static Stream<String> given(JavaCodeUnit code) {
        var made = code.getConstructorCallsFromSelf().stream().map(call -> call.getTargetOwner())
                .filter(owner -> changes(owner) || hasChangingParts(owner))
                .map(owner -> "new " + owner.getSimpleName());
        var fromFactory = code.getMethodCallsFromSelf().stream().filter(call -> !isList(call))
                .filter(call -> changes(call.getTarget().getRawReturnType())
                        || FACTORIES.getOrDefault(call.getTargetOwner().getName(), Set.of()).contains(call.getName()))
                .map(call -> call.getTargetOwner().getSimpleName() + "." + call.getName() + "()");
        var fromOwnMethod = code.getMethodCallsFromSelf().stream()
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .filter(method -> method.getOwner().equals(code.getOwner()) && method != code)
                .filter(StaticState::returnsMutableCollection)
                .map(method -> method.getName() + "()");
        return Stream.of(made, fromFactory, fromOwnMethod).flatMap(part -> part);
    }

    /** Whether a method may return a collection that it created, rather than an immutable copy. */
    private static boolean returnsMutableCollection(JavaMethod method) {
        return isCollection(method.getRawReturnType())
                && method.getConstructorCallsFromSelf().stream().anyMatch(call -> changes(call.getTargetOwner()))
                && method.getMethodCallsFromSelf().stream().noneMatch(call -> call.getName().equals("copyOf")
                        || call.getName().startsWith("unmodifiable"));
    }

    private static boolean isCollection(JavaClass type) {
        return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    }

    /** Whether a type of ours, including records, has a mutable field. */
    private static boolean hasChangingParts(JavaClass type) {
        return type.getPackageName().startsWith("org.wego.kiosk") && type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .anyMatch(StaticState::changes);
    }

    private static boolean changes(JavaClass type) {
        return (isCollection(type) && !type.isInterface() && type.getPackageName().startsWith("java.util"))
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || CHANGING.stream().anyMatch(type::isAssignableTo);
    }
}
