package generate

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/queries"
)

// Document is an OpenRPC document.
type Document struct {
	OpenRPC    string      `json:"openrpc"`
	Info       Info        `json:"info"`
	Methods    []Method    `json:"methods"`
	Events     []Method    `json:"x-subscriptions"`
	Components Components  `json:"components"`
	Errors     []ErrorCode `json:"x-errors"`
}

// Info says what the document is of.
type Info struct {
	Title       string `json:"title"`
	Version     string `json:"version"`
	Description string `json:"description"`
}

// Method is one of the node's, or a subscription, of which Result is what each event is.
type Method struct {
	Name        string  `json:"name"`
	Description string  `json:"description"`
	Structure   string  `json:"paramStructure"`
	Params      []Param `json:"params"`
	Result      Result  `json:"result"`
}

// Param is a parameter; those that are not required come last.
type Param struct {
	Name     string  `json:"name"`
	Required bool    `json:"required"`
	Schema   *Schema `json:"schema"`
}

// Result is what a method answers.
type Result struct {
	Name   string  `json:"name"`
	Schema *Schema `json:"schema"`
}

// Components are the schemas that have names.
type Components struct {
	Schemas map[string]*Schema `json:"schemas"`
}

// ErrorCode is an error that any method may give.
type ErrorCode struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

// apiVersion is that of the API: a method or field that goes or changes makes another one.
const apiVersion = "1.0.0"

// Make reads the API from the Go code below root, the repository.
func Make(root string) (*Document, error) {
	src := &source{root: root, packages: map[string]*read{}}
	s := &schemas{source: src, written: written(), components: map[string]*Schema{}, names: map[reflect.Type]string{}}
	d := &Document{
		OpenRPC: "1.3.2",
		Info: Info{
			Title: "aztecd", Version: apiVersion,
			Description: "The JSON-RPC of an aztecd node, over http and websocket. Fields are camelCase, amounts are strings of decimal digits, hashes and field elements 0x-hex. docs/rpc.md holds it against Aztec's.",
		},
		Errors: []ErrorCode{
			{api.CodeParams, "invalid_params: the call cannot be answered as it was made"},
			{api.CodeNotFound, "not_found: there is no such thing, or it is no longer kept"},
			{api.CodeUnavailable, "unavailable: the node cannot answer now"},
			{api.CodeLate, "late: a tx was sent and had not come far enough in time; data.txHash is its hash"},
			{api.CodeRefused, "a refusal of a tx or a quote; data.reason is its code, data.remedy what to do"},
			{api.CodeInternal, "internal: what should not happen"},
		},
	}
	t := reflect.TypeFor[*queries.Queries]()
	for i := range t.NumMethod() {
		m := t.Method(i)
		if m.Name == "FollowChunks" { // it is for who serves subscriptions
			continue
		}
		one, err := s.method(m.Type, t.Elem(), m.Name, 1)
		if err != nil {
			return nil, err
		}
		one.Name = "node_" + lower(m.Name)
		d.Methods = append(d.Methods, one)
	}
	slices.SortFunc(d.Methods, func(a, b Method) int { return strings.Compare(a.Name, b.Name) })
	var err error
	if d.Events, err = s.events(); err != nil {
		return nil, err
	}
	d.Components.Schemas = s.components
	return d, nil
}

func lower(name string) string { return strings.ToLower(name[:1]) + name[1:] }

// method describes a Go method whose first parameters, receivers of no interest here, are
// skipped.
func (s *schemas) method(t, of reflect.Type, name string, skip int) (Method, error) {
	r, err := s.source.of(of.PkgPath())
	if err != nil {
		return Method{}, err
	}
	key := of.Name() + "." + name
	names := r.params[key]
	m := Method{Description: strings.TrimPrefix(r.docs[key], name+" "), Structure: "by-position", Params: []Param{}}
	if m.Description == "" {
		return m, fmt.Errorf("%s has no comment", key)
	}
	m.Description = strings.ToUpper(m.Description[:1]) + m.Description[1:]
	for i := skip; i < t.NumIn(); i++ {
		if t.In(i) == reflect.TypeFor[context.Context]() {
			continue
		}
		schema, err := s.of(t.In(i))
		if err != nil {
			return m, fmt.Errorf("%s: %w", key, err)
		}
		m.Params = append(m.Params, Param{Name: names[i-skip], Required: t.In(i).Kind() != reflect.Pointer, Schema: schema})
	}
	m.Result = Result{Name: "result", Schema: &Schema{Type: "null"}}
	if t.NumOut() > 0 && t.Out(0) != reflect.TypeFor[error]() {
		if m.Result.Schema, err = s.of(t.Out(0)); err != nil {
			return m, fmt.Errorf("%s: %w", key, err)
		}
		if k := t.Out(0); k.Kind() == reflect.Pointer && k.Elem().Kind() != reflect.Struct { // null says that there is none
			m.Result.Schema = &Schema{OneOf: []*Schema{m.Result.Schema, {Type: "null"}}}
		}
	}
	return m, nil
}

// events are the subscriptions: methods of rpc's type, which nobody else sees.
func (s *schemas) events() ([]Method, error) {
	r, err := s.source.of(module + "app/rpc")
	if err != nil {
		return nil, err
	}
	var out []Method
	for _, e := range []struct {
		name   string
		filter reflect.Type
		event  reflect.Type
	}{
		{"Chunks", reflect.TypeFor[api.ChunkFilter](), reflect.TypeFor[api.ChunkEvent]()},
		{"Tips", nil, reflect.TypeFor[api.Tips]()},
	} {
		doc := r.docs["subscriptions."+e.name]
		if doc == "" {
			return nil, fmt.Errorf("subscription %s has no comment", e.name)
		}
		m := Method{Name: lower(e.name), Description: strings.TrimPrefix(doc, e.name+" is "), Structure: "by-position", Params: []Param{}}
		if e.filter != nil {
			schema, err := s.of(e.filter)
			if err != nil {
				return nil, err
			}
			m.Params = append(m.Params, Param{Name: "filter", Schema: schema})
		}
		schema, err := s.of(e.event)
		if err != nil {
			return nil, err
		}
		m.Result = Result{Name: "event", Schema: schema}
		out = append(out, m)
	}
	return out, nil
}

// Encode is the document as it is served.
func (d *Document) Encode() ([]byte, error) {
	out, err := json.MarshalIndent(d, "", " ")
	return append(out, '\n'), err
}
