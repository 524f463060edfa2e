package generate

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"strings"
)

// module is the path that the packages of this repository begin with.
const module = "github.com/aztecd/aztecd/"

// source reads comments and names of parameters, which reflection does not know.
type source struct {
	root     string // of the repository
	packages map[string]*read
}

// read is what one package says: comments by name, "Type", "Type.Field" or "Type.Method".
type read struct {
	docs   map[string]string
	params map[string][]string
}

func (s *source) of(path string) (*read, error) {
	if r, ok := s.packages[path]; ok {
		return r, nil
	}
	r := &read{docs: map[string]string{}, params: map[string][]string{}}
	s.packages[path] = r
	dir, ok := strings.CutPrefix(path, module)
	if !ok {
		return r, nil // not ours: nothing is said of it
	}
	files, err := filepath.Glob(filepath.Join(s.root, dir, "*.go"))
	if err != nil {
		return nil, err
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			return nil, fmt.Errorf("read comments: %w", err)
		}
		for _, d := range file.Decls {
			r.declaration(d)
		}
	}
	return r, nil
}

func (r *read) declaration(d ast.Decl) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Recv == nil || len(d.Recv.List) == 0 {
			return
		}
		name := receiver(d.Recv.List[0].Type) + "." + d.Name.Name
		r.docs[name] = flat(d.Doc.Text())
		for _, field := range d.Type.Params.List {
			for _, n := range field.Names {
				r.params[name] = append(r.params[name], n.Name)
			}
		}
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			t, ok := spec.(*ast.TypeSpec)
			if !ok {
				continue
			}
			doc := t.Doc.Text()
			if doc == "" {
				doc = d.Doc.Text()
			}
			r.docs[t.Name.Name] = flat(doc)
			if fields, ok := t.Type.(*ast.StructType); ok {
				r.fields(t.Name.Name, fields)
			}
		}
	}
}

// fields reads the comments of fields. One before a line of fields stands for those behind it
// that have none and follow without a blank line, as people read it, so it is given to each.
func (r *read) fields(of string, t *ast.StructType) {
	for _, f := range t.Fields.List {
		doc := flat(f.Doc.Text())
		if line := flat(f.Comment.Text()); line != "" {
			doc = strings.TrimSpace(doc + " " + line)
		}
		for _, n := range f.Names {
			r.docs[of+"."+n.Name] = doc
		}
	}
}

func receiver(t ast.Expr) string {
	if star, ok := t.(*ast.StarExpr); ok {
		t = star.X
	}
	if name, ok := t.(*ast.Ident); ok {
		return name.Name
	}
	return ""
}

// flat is a comment on one line.
func flat(comment string) string { return strings.Join(strings.Fields(comment), " ") }

// doc is what is said of a type.
func (s *source) doc(t reflect.Type) (string, error) {
	r, err := s.of(t.PkgPath())
	if err != nil {
		return "", err
	}
	return r.docs[t.Name()], nil
}

// fieldDoc is what is said of a field.
func (s *source) fieldDoc(t reflect.Type, field string) (string, error) {
	r, err := s.of(t.PkgPath())
	if err != nil {
		return "", err
	}
	return r.docs[t.Name()+"."+field], nil
}
