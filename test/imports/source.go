package imports

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// module is the path all packages of this repository start with.
const module = "github.com/aztecd/aztecd"

// source is one parsed Go file of this repository.
type source struct {
	file   string // slash-separated, relative to the repository
	fset   *token.FileSet
	syntax *ast.File
}

// imported is one import of a source.
type imported struct {
	path string
	name string // the name the file refers to it by, "" if it is the default
	at   string // file:line
}

// parse reads one file. src is nil to read it from root, or its text.
func parse(root, file string, src any) (source, error) {
	fset := token.NewFileSet()
	syntax, err := parser.ParseFile(fset, filepath.Join(root, file), src, parser.SkipObjectResolution)
	if err != nil {
		return source{}, fmt.Errorf("parse %s: %w", file, err)
	}
	return source{file: filepath.ToSlash(file), fset: fset, syntax: syntax}, nil
}

// parseAll reads every Go file under root, apart from other modules, test data
// and installed packages.
func parseAll(root string) ([]source, error) {
	var all []source
	err := filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		if entry.IsDir() {
			if skipDir(filepath.ToSlash(rel), entry.Name()) {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") {
			return nil
		}
		s, err := parse(root, rel, nil)
		if err != nil {
			return err
		}
		all = append(all, s)
		return nil
	})
	return all, err
}

func skipDir(rel, name string) bool {
	switch {
	case rel == ".":
		return false
	case rel == "tools", rel == "build", name == "testdata", name == "node_modules":
		return true
	default:
		return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_")
	}
}

// pkg is the file's directory: the package path within this module.
func (s source) pkg() string { return path.Dir(s.file) }

// isTest says whether the file serves tests only: a _test.go file, a package
// below test/, or one that imports testing.
func (s source) isTest() bool {
	if strings.HasSuffix(s.file, "_test.go") || within(s.file, "test") {
		return true
	}
	return slices.ContainsFunc(s.imports(), func(i imported) bool { return i.path == "testing" })
}

// imports lists what the file imports.
func (s source) imports() []imported {
	list := make([]imported, 0, len(s.syntax.Imports))
	for _, spec := range s.syntax.Imports {
		importPath, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			continue // the parser has accepted it, so it is a string
		}
		i := imported{path: importPath, at: s.position(spec)}
		if spec.Name != nil {
			i.name = spec.Name.Name
		}
		list = append(list, i)
	}
	return list
}

func (s source) position(n ast.Node) string {
	return fmt.Sprintf("%s:%d", s.file, s.fset.Position(n.Pos()).Line)
}

// within says whether path is dir or lies below it.
func within(path, dir string) bool {
	return path == dir || strings.HasPrefix(path, dir+"/")
}
