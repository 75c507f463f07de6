import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * Packs the jars of a folder into one that Java starts quickly. Classes of old compilers are brought to the class file format
 * of Java 7: Java keeps no class older than that in its class-data archive, nor any class that inherits from one; without this
 * step, half of the command line would be read and verified at every start. Entries are stored, not deflated, so that nothing
 * has to be unpacked either.
 */
public final class FlatJar {

	private static final Runtime.Version RELEASE = Runtime.Version.parse("17");
	private static final int MODERN = Opcodes.V1_7;
	private static final int VERSION_OFFSET = 6;
	private static final String MANIFEST = "Manifest-Version: 1.0\r\nMain-Class: %s\r\n\r\n";

	private final List<JarFile> jars;
	private final ZipOutputStream out;
	private final Set<String> written = new HashSet<>();
	private final Map<String, ByteArrayOutputStream> merged = new TreeMap<>();

	private FlatJar(List<JarFile> jars, ZipOutputStream out) {
		this.jars = jars;
		this.out = out;
	}

	/** @param args the folder of jars, the main class, the jar to write, and the beginnings of names of jars to leave out */
	public static void main(String[] args) throws IOException {
		List<Path> files;
		try (Stream<Path> folder = Files.list(Path.of(args[0]))) {
			files = folder.filter(file -> file.toString().endsWith(".jar")).filter(file -> !isOneOf(file, args, 3)).sorted()
					.toList();
		}
		List<JarFile> jars = new ArrayList<>();
		try (OutputStream file = Files.newOutputStream(Path.of(args[2])); ZipOutputStream out = new ZipOutputStream(file)) {
			for (Path jar : files) {
				jars.add(new JarFile(jar.toFile(), false, ZipFile.OPEN_READ, RELEASE));
			}
			out.setMethod(ZipOutputStream.STORED);
			new FlatJar(jars, out).write(args[1]);
		} finally {
			for (JarFile jar : jars) {
				jar.close();
			}
		}
	}

	private static boolean isOneOf(Path file, String[] beginnings, int from) {
		return Stream.of(beginnings).skip(from).anyMatch(file.getFileName().toString()::startsWith);
	}

	private void write(String mainClass) throws IOException {
		store(JarFile.MANIFEST_NAME, MANIFEST.formatted(mainClass).getBytes(StandardCharsets.UTF_8));
		Hierarchy hierarchy = new Hierarchy(jars);
		for (JarFile jar : jars) {
			// What a jar has for this release of Java takes the place of what it has for older ones.
			for (JarEntry entry : (Iterable<JarEntry>) jar.versionedStream()::iterator) {
				if (!entry.isDirectory() && isWanted(entry.getName())) {
					add(jar, entry.getName(), jar.getInputStream(entry).readAllBytes(), hierarchy);
				}
			}
		}
		for (Map.Entry<String, ByteArrayOutputStream> entry : merged.entrySet()) {
			store(entry.getKey(), entry.getValue().toByteArray());
		}
	}

	private void add(JarFile jar, String name, byte[] content, Hierarchy hierarchy) throws IOException {
		if (isMerged(name)) {
			ByteArrayOutputStream whole = merged.computeIfAbsent(name, any -> new ByteArrayOutputStream());
			whole.write(content);
			whole.write('\n');
		} else if (isLegal(name)) {
			String bundle = Path.of(jar.getName()).getFileName().toString().replaceFirst("_[^_]*$", "");
			store("META-INF/legal/" + bundle + '/' + name.substring(name.lastIndexOf('/') + 1), content);
		} else {
			store(name, name.endsWith(".class") ? modern(content, hierarchy) : content);
		}
	}

	/** Signatures do not fit any more; descriptions for OSGi and modules are never read here. */
	private static boolean isWanted(String name) {
		return !name.matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)|META-INF/MANIFEST.*|META-INF/(versions|maven)/.*"
				+ "|module-info\\.class|OSGI-(INF|OPT)/.*");
	}

	/** Lists of services, and texts that EMF looks up under one name for all its bundles. */
	private static boolean isMerged(String name) {
		return name.matches("META-INF/services/[^/]*|plugin[^/]*\\.properties");
	}

	/** Licences and notices: each library keeps its own. */
	private static boolean isLegal(String name) {
		return name.matches("(META-INF/|about_files/)?(LICEN[CS]E|NOTICE|COPYING|about|epl-|edl-)[^/]*")
				&& !name.matches(".*\\.(class|properties|ini|mappings|png|gif)");
	}

	/** Writes an entry; of those with the same name only the first, as a class path does. */
	private void store(String name, byte[] content) throws IOException {
		if (!written.add(name)) {
			return;
		}
		ZipEntry entry = new ZipEntry(name);
		entry.setTime(0);
		entry.setSize(content.length);
		CRC32 checksum = new CRC32();
		checksum.update(content);
		entry.setCrc(checksum.getValue());
		out.putNextEntry(entry);
		out.write(content);
		out.closeEntry();
	}

	private static byte[] modern(byte[] content, Hierarchy hierarchy) {
		int version = (content[VERSION_OFFSET] & 0xFF) << 8 | content[VERSION_OFFSET + 1] & 0xFF;
		if (version >= Opcodes.V1_6) {
			return content;
		}
		ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
			@Override
			protected String getCommonSuperClass(String one, String other) {
				return hierarchy.commonSuperClass(one, other);
			}
		};
		new ClassReader(content).accept(new ClassVisitor(Opcodes.ASM9, writer) {
			@Override
			public void visit(int old, int access, String name, String signature, String superName, String[] interfaces) {
				super.visit(MODERN, access, name, signature, superName, interfaces);
			}

			@Override
			public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
					String[] exceptions) {
				MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
				return new JSRInlinerAdapter(method, access, name, descriptor, signature, exceptions);
			}
		}, ClassReader.SKIP_FRAMES);
		return writer.toByteArray();
	}

	/** Tells what classes of the jars and of Java inherit, without loading them. */
	private static final class Hierarchy {

		private static final String OBJECT = "java/lang/Object";

		private final List<JarFile> jars;
		private final Map<String, ClassReader> known = new HashMap<>();

		Hierarchy(List<JarFile> jars) {
			this.jars = jars;
		}

		String commonSuperClass(String one, String other) {
			Set<String> ancestors = new HashSet<>();
			for (String name = one; name != null; name = superClass(name)) {
				ancestors.add(name);
			}
			if (isInterface(one) || isInterface(other)) {
				return OBJECT;
			}
			for (String name = other; name != null; name = superClass(name)) {
				if (ancestors.contains(name)) {
					return name;
				}
			}
			return OBJECT;
		}

		private boolean isInterface(String name) {
			ClassReader reader = read(name);
			return reader != null && (reader.getAccess() & Opcodes.ACC_INTERFACE) != 0;
		}

		private String superClass(String name) {
			ClassReader reader = read(name);
			return reader == null ? null : reader.getSuperName();
		}

		private ClassReader read(String name) {
			if (!known.containsKey(name)) {
				known.put(name, find(name + ".class"));
			}
			return known.get(name);
		}

		private ClassReader find(String file) {
			try {
				for (JarFile jar : jars) {
					JarEntry entry = jar.getJarEntry(file);
					if (entry != null) {
						return new ClassReader(jar.getInputStream(entry));
					}
				}
				try (var stream = ClassLoader.getSystemResourceAsStream(file)) {
					return stream == null ? null : new ClassReader(stream);
				}
			} catch (IOException e) {
				return null;
			}
		}
	}
}
