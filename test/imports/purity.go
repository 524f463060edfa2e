package imports

import (
	"fmt"
	"go/ast"
	"path"
	"regexp"
	"slices"
	"strings"
)

// impurePackage is a package that x/ does not import.
type impurePackage struct {
	path    string // this package and everything below it
	except  []string
	instead string
}

var impurePackages = []impurePackage{
	{path: "github.com/cometbft", instead: "translate between CometBFT's types and x's in abci/"},
	{path: "github.com/libp2p", instead: "keep networking in app/p2p"},
	{path: "google.golang.org/grpc", instead: "keep networking in app/"},
	{
		path: "github.com/ethereum/go-ethereum",
		// Plain types, hashing, curves and encodings: no chain, no database, no client.
		except: []string{
			"github.com/ethereum/go-ethereum/common",
			"github.com/ethereum/go-ethereum/crypto",
			"github.com/ethereum/go-ethereum/rlp",
		},
		instead: "x/ uses go-ethereum's common, crypto and rlp only; talk to L1 in l1bridge/ and pass the result in",
	},
	{path: "net", except: []string{"net/netip"}, instead: "do I/O in app/, abci/ or l1bridge/ and pass the result in"},
	{path: module + "/internal", instead: "processes and ports are for the callers of x/: place fail points in abci/, app/ or l1bridge/"},
	{path: "os/exec", instead: "start processes in app/"},
	{path: "os/signal", instead: "handle signals in app/"},
	{path: "crypto/rand", instead: "take randomness as an argument (a seed or an io.Reader)"},
}

// impureName is an identifier of a package that x/ may import but not use so.
type impureName struct {
	pkg     string
	names   []string // forbidden; with allow set, the only ones permitted
	allow   bool
	instead string
}

var randNames = []string{"New", "NewSource", "NewPCG", "NewChaCha8", "NewZipf", "Rand", "Source", "Source64", "PCG", "ChaCha8", "Zipf"}

var impureNames = []impureName{
	{
		pkg:     "time",
		names:   []string{"Now", "Since", "Until", "Sleep", "After", "AfterFunc", "Tick", "NewTimer", "NewTicker"},
		instead: "take the time, or a clock function, as an argument",
	},
	{pkg: "math/rand", names: randNames, allow: true, instead: "take a *rand.Rand as an argument; the global source is not reproducible"},
	{pkg: "math/rand/v2", names: randNames, allow: true, instead: "take a *rand.Rand as an argument; the global source is not reproducible"},
	{pkg: "os", names: []string{"Getenv", "LookupEnv", "Environ", "Exit", "Args", "Stdout", "Stderr", "Stdin"}, instead: "read configuration in app/ and pass it in"},
	{
		pkg:     "log/slog",
		names:   []string{"Default", "SetDefault", "Debug", "Info", "Warn", "Error", "Log", "LogAttrs", "DebugContext", "InfoContext", "WarnContext", "ErrorContext"},
		instead: "take a *slog.Logger as an argument",
	},
}

// checkPurity returns what s, a file of x/, takes from outside: a clock, a
// network, randomness or global state. Tests may use what they need.
func checkPurity(s source) []string {
	if !within(s.pkg(), "x") || s.isTest() {
		return nil
	}
	var wrong []string
	used := map[string]string{} // local name -> import path
	for _, i := range s.imports() {
		for _, p := range impurePackages {
			if p.forbids(i.path) {
				wrong = append(wrong, fmt.Sprintf("%s: x/ imports %s; instead: %s", i.at, i.path, p.instead))
			}
		}
		if i.name == "." {
			wrong = append(wrong, fmt.Sprintf("%s: dot import of %s; instead: name the package where it is used", i.at, i.path))
		}
		used[localName(i)] = i.path
	}
	ast.Inspect(s.syntax, func(n ast.Node) bool {
		sel, ok := n.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		x, ok := sel.X.(*ast.Ident)
		if !ok {
			return true
		}
		for _, f := range impureNames {
			if used[x.Name] == f.pkg && slices.Contains(f.names, sel.Sel.Name) != f.allow {
				wrong = append(wrong, fmt.Sprintf("%s: x/ uses %s.%s; instead: %s", s.position(sel), f.pkg, sel.Sel.Name, f.instead))
			}
		}
		return true
	})
	return wrong
}

func (p impurePackage) forbids(importPath string) bool {
	if !within(importPath, p.path) {
		return false
	}
	return !slices.ContainsFunc(p.except, func(dir string) bool { return within(importPath, dir) })
}

var majorVersion = regexp.MustCompile(`^v[0-9]+$`)

// localName is the name by which a file refers to an import; for the standard
// library, the only paths impureNames has, it follows from the path.
func localName(i imported) string {
	if i.name != "" {
		return i.name
	}
	base := path.Base(i.path)
	if majorVersion.MatchString(base) {
		base = path.Base(strings.TrimSuffix(i.path, "/"+base))
	}
	return base
}
