package generate

import (
	"encoding"
	"encoding/json"
	"fmt"
	"math/big"
	"reflect"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/conflict"
	"github.com/aztecd/aztecd/x/light"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/quote"
)

// Schema is a JSON Schema, as far as it is needed.
type Schema struct {
	Ref         string     `json:"$ref,omitempty"`
	Title       string     `json:"title,omitempty"`
	Description string     `json:"description,omitempty"`
	Type        string     `json:"type,omitempty"`
	Pattern     string     `json:"pattern,omitempty"`
	Enum        []string   `json:"enum,omitempty"`
	OneOf       []*Schema  `json:"oneOf,omitempty"`
	Items       *Schema    `json:"items,omitempty"`
	Properties  Properties `json:"properties,omitempty"`
	Required    []string   `json:"required,omitempty"`
	Values      *Schema    `json:"additionalProperties,omitempty"`
	Minimum     *int       `json:"minimum,omitempty"`
}

// Property is a field of an object.
type Property struct {
	Name   string
	Schema *Schema
}

// Properties are an object's fields, in the order of the Go type.
type Properties []Property

// MarshalJSON keeps the order.
func (p Properties) MarshalJSON() ([]byte, error) {
	out := []byte{'{'}
	for i, f := range p {
		if i > 0 {
			out = append(out, ',')
		}
		name, err := json.Marshal(f.Name)
		if err != nil {
			return nil, err
		}
		value, err := json.Marshal(f.Schema)
		if err != nil {
			return nil, err
		}
		out = append(append(append(out, name...), ':'), value...)
	}
	return append(out, '}'), nil
}

func hex(bytes int, title, description string) *Schema {
	pattern := "^0x([0-9a-f]{2})*$"
	if bytes > 0 {
		pattern = fmt.Sprintf("^0x[0-9a-fA-F]{%d}$", 2*bytes)
	}
	return &Schema{Title: title, Type: "string", Pattern: pattern, Description: description}
}

func decimal(title, description string) *Schema {
	return &Schema{Title: title, Type: "string", Pattern: "^(0|[1-9][0-9]*)$", Description: description}
}

// written are types that write themselves in JSON.
func written() map[reflect.Type]*Schema {
	at := &Schema{Title: "At", Description: "A chunk, or another thing that is numbered: its number, also as a decimal or 0x-hex string, its hash, or how far the chain has come.", OneOf: []*Schema{
		integer(), {Type: "string", Enum: []string{"latest", "proposed", "locked", "checkpointed", "proven", "finalized"}}, {Type: "string", Pattern: "^(0x[0-9a-fA-F]{1,16}|[0-9]{1,20}|0x[0-9a-fA-F]{64})$"},
	}}
	return map[reflect.Type]*Schema{
		reflect.TypeFor[api.At]():            at,
		reflect.TypeFor[common.Hash]():       hex(32, "Hash", "32 bytes."),
		reflect.TypeFor[common.Address]():    hex(20, "Address", "An Ethereum address."),
		reflect.TypeFor[protocol.FieldHex](): hex(32, "Field", "A field element, below the BN254 scalar modulus."),
		reflect.TypeFor[hexutil.Bytes]():     hex(0, "Bytes", "Bytes."),
		reflect.TypeFor[hexutil.Big]():       {Title: "BigHex", Type: "string", Pattern: "^0x(0|[1-9a-f][0-9a-f]*)$", Description: "A large integer."},
		reflect.TypeFor[protocol.Amount]():   decimal("Amount", "An amount in its smallest unit, decimal."),
		reflect.TypeFor[big.Int]():           decimal("Amount", "An amount in its smallest unit, decimal."),
		reflect.TypeFor[api.TxBytes]():       {Title: "TxBytes", Type: "string", Description: "An encoded tx object: base64 in answers, base64 or 0x-hex in calls."},
		reflect.TypeFor[json.RawMessage]():   {},
		reflect.TypeFor[time.Duration]():     integer(),
		reflect.TypeFor[quote.Signature]():   hex(65, "Signature", "An Ethereum signature: R, S, V."),
		reflect.TypeFor[conflict.Conflict](): hex(0, "ConflictEvidence", "Both sides of a conflict, as `aztecd gov` takes and shows evidence."),
		reflect.TypeFor[light.Certificate](): certificate(),
		reflect.TypeFor[light.File]():        {Title: "ProofFile", Type: "object", Description: "A proof file: docs/protocol.md, \"Proof file\"."},
	}
}

// certificate is how a lock certificate writes itself (x/light).
func certificate() *Schema {
	return &Schema{
		Title: "Certificate", Type: "object", Description: "A lock certificate: signers is a bit field over the committee's positions, signatures are R ‖ S ‖ V.",
		Properties: Properties{
			{"height", integer()},
			{"round", integer()},
			{"extension", hex(0, "", "")},
			{"signers", hex(0, "", "")},
			{"signatures", &Schema{Type: "array", Items: hex(0, "", "")}},
		},
		Required: []string{"height", "round", "extension", "signers", "signatures"},
	}
}

func integer() *Schema {
	zero := 0
	return &Schema{Type: "integer", Minimum: &zero}
}

// schemas makes schemas of types, with a component for each that has a name.
type schemas struct {
	source     *source
	written    map[reflect.Type]*Schema
	components map[string]*Schema
	names      map[reflect.Type]string
}

// enums are the values of string types that are lists of words.
func enums() map[reflect.Type][]string {
	return map[reflect.Type][]string{
		reflect.TypeFor[api.Status](): {
			string(api.StatusPending), string(api.StatusProposed), string(api.StatusLocked), string(api.StatusCheckpointed), string(api.StatusProven),
			string(api.StatusFinalized), string(api.StatusDropped), string(api.StatusExpired), string(api.StatusReplaced), string(api.StatusPruned),
		},
		reflect.TypeFor[api.Behind]():     {string(api.BehindNothing), string(api.BehindCommittee), string(api.BehindL1)},
		reflect.TypeFor[api.Event]():      {string(api.EventProposed), string(api.EventLocked), string(api.EventRetracted), string(api.EventEnded)},
		reflect.TypeFor[api.EffectKind](): {string(api.EffectNoteHash), string(api.EffectNullifier), string(api.EffectPublicWrite)},
		reflect.TypeFor[api.TreeID]():     {string(api.TreeNoteHash), string(api.TreeNullifier), string(api.TreePublicData), string(api.TreeL1ToL2Message), string(api.TreeArchive)},
	}
}

// of gives the schema of a type, a reference where it has a name.
func (s *schemas) of(t reflect.Type) (*Schema, error) {
	if w := s.written[t]; w != nil {
		if w.Title == "" {
			return w, nil
		}
		return s.component(t, w.Title, func() (*Schema, error) { return w, nil })
	}
	if words, ok := enums()[t]; ok {
		return s.component(t, t.Name(), func() (*Schema, error) {
			doc, err := s.source.doc(t)
			return &Schema{Title: t.Name(), Description: doc, Type: "string", Enum: words}, err
		})
	}
	if t.Kind() != reflect.Pointer && t.Implements(reflect.TypeFor[encoding.TextMarshaler]()) {
		return &Schema{Type: "string"}, nil
	}
	switch t.Kind() {
	case reflect.Pointer:
		return s.of(t.Elem())
	case reflect.Bool:
		return &Schema{Type: "boolean"}, nil
	case reflect.String:
		return &Schema{Type: "string"}, nil
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uint, reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		if k := t.Kind(); k >= reflect.Int && k <= reflect.Int64 {
			return &Schema{Type: "integer"}, nil
		}
		return integer(), nil
	case reflect.Slice, reflect.Array:
		items, err := s.of(t.Elem())
		if e := t.Elem(); err == nil && e.Kind() == reflect.Pointer && e.Elem().Kind() != reflect.Struct {
			items = &Schema{OneOf: []*Schema{items, {Type: "null"}}} // null says that there is none
		}
		return &Schema{Type: "array", Items: items}, err
	case reflect.Map:
		values, err := s.of(t.Elem())
		return &Schema{Type: "object", Values: values}, err
	case reflect.Struct:
		return s.component(t, t.Name(), func() (*Schema, error) { return s.object(t) })
	}
	return nil, fmt.Errorf("%s: no schema for its kind", t)
}

// component keeps a schema under a name, once.
func (s *schemas) component(t reflect.Type, name string, make func() (*Schema, error)) (*Schema, error) {
	if known, ok := s.names[t]; ok {
		return &Schema{Ref: "#/components/schemas/" + known}, nil
	}
	ours, err := s.source.of(module + "app/api")
	if err != nil {
		return nil, err
	}
	pkg := t.PkgPath()
	_, both := ours.docs[name]
	if short := name == "Header" || name == "Proof" || name == "Tx" || name == "Path"; s.written[t] == nil && pkg != module+"app/api" && (short || both) {
		last := pkg[strings.LastIndex(pkg, "/")+1:] // chunk.Header is ChunkHeader
		name = strings.ToUpper(last[:1]) + last[1:] + name
	}
	if _, taken := s.components[name]; taken && s.written[t] == nil {
		return nil, fmt.Errorf("%s: two types are called %s", t, name)
	}
	s.names[t] = name
	s.components[name] = nil
	made, err := make()
	if err != nil {
		return nil, err
	}
	named := *made
	named.Title = name
	s.components[name] = &named
	return &Schema{Ref: "#/components/schemas/" + name}, nil
}

// object is the schema of a struct by its JSON tags. The parameters of genesis have other names
// in the API than in their own tags.
func (s *schemas) object(t reflect.Type) (*Schema, error) {
	doc, err := s.source.doc(t)
	if err != nil {
		return nil, err
	}
	out := &Schema{Type: "object", Description: doc}
	return out, s.fields(out, t)
}

func (s *schemas) fields(out *Schema, t reflect.Type) error {
	said := t
	if t == reflect.TypeFor[api.Params]() {
		said = reflect.TypeFor[protocol.Params]() // a conversion has no comments of its own
	}
	for i := range t.NumField() {
		f := t.Field(i)
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case name == "-" || !f.IsExported() && !f.Anonymous:
			continue
		case f.Anonymous && name == "":
			inner := f.Type
			if inner.Kind() == reflect.Pointer {
				inner = inner.Elem()
			}
			if err := s.fields(out, inner); err != nil {
				return err
			}
			continue
		case name == "":
			return fmt.Errorf("%s.%s has no JSON name", t, f.Name)
		}
		schema, err := s.of(f.Type)
		if err != nil {
			return fmt.Errorf("%s.%s: %w", t, f.Name, err)
		}
		if strings.Contains(options, "string") {
			schema = decimal("", "")
		}
		doc, err := s.source.fieldDoc(said, f.Name)
		if err != nil {
			return err
		}
		if doc != "" {
			if schema.Ref != "" {
				schema = &Schema{Ref: schema.Ref, Description: doc}
			} else {
				copied := *schema
				copied.Description = doc
				schema = &copied
			}
		}
		out.Properties = append(out.Properties, Property{api.Camel(name), schema})
		if !strings.Contains(options, "omit") && f.Type.Kind() != reflect.Pointer {
			out.Required = append(out.Required, api.Camel(name))
		}
	}
	return nil
}
