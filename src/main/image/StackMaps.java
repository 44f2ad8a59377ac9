// SPDX-License-Identifier: Apache-2.0

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Converts old class files of libraries to the format of Java 7, which the AOT cache supports.
 *
 * <p>Class files from before Java 6 have no stack maps, so each start would verify them the slow way, without the
 * cache.
 */
final class StackMaps {

    private static final ClassFileVersion WITH_STACK_MAPS = ClassFileVersion.of(ClassFile.JAVA_7_VERSION, 0);

    private StackMaps() {}

    /**
     * Writes converted copies of all jars with old class files from one folder into another.
     *
     * @param args the source folder, and the target folder
     */
    public static void main(String[] args) throws IOException {
        var jars = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(Path.of(args[0]), "*.jar")) {
            files.forEach(jars::add);
        }
        var urls = new ArrayList<URL>();
        for (var jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        var target = Files.createDirectories(Path.of(args[1]));
        try (var classes = new URLClassLoader(urls.toArray(URL[]::new))) {
            var classFile = ClassFile.of(ClassHierarchyResolverOption.of(
                    ClassHierarchyResolver.ofResourceParsing(classes).cached()));
            for (var jar : jars) {
                convert(jar, target.resolve(jar.getFileName()), classFile);
            }
        }
    }

    private static void convert(Path from, Path to, ClassFile classFile) throws IOException {
        try (var jar = new JarFile(from.toFile())) {
            boolean old = false;
            for (var entry : jar.stream().filter(StackMaps::isClass).toList()) {
                old |= isOld(classFile.parse(read(jar, entry)));
            }
            if (!old) {
                return;
            }
            System.out.println("Old class files converted: " + from.getFileName());
            try (var out = new JarOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
                for (var entry : jar.stream().toList()) {
                    var bytes = read(jar, entry);
                    out.putNextEntry(new JarEntry(entry.getName()));
                    out.write(isClass(entry) ? converted(bytes, classFile) : bytes);
                    out.closeEntry();
                }
            }
        }
    }

    private static boolean isClass(JarEntry entry) {
        return entry.getName().endsWith(".class");
    }

    private static byte[] read(JarFile jar, JarEntry entry) throws IOException {
        try (var in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static boolean isOld(ClassModel model) {
        return model.majorVersion() < ClassFile.JAVA_6_VERSION;
    }

    private static byte[] converted(byte[] bytes, ClassFile classFile) {
        var model = classFile.parse(bytes);
        if (!isOld(model)) {
            return bytes;
        }
        // Method bodies that pass through a transform are written again, with stack maps.
        var bodies = ClassTransform.transformingMethodBodies((code, element) -> code.with(element));
        return classFile.transformClass(model, bodies.andThen((builder, element) -> builder.with(
                element instanceof ClassFileVersion ? WITH_STACK_MAPS : element)));
    }
}
