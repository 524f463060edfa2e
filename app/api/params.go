package api

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"unicode"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/protocol"
)

// Params are the genesis parameters: those of the genesis file's app_state, with names in
// camelCase as everywhere in the API, and fees as strings.
type Params protocol.Params

// Protocol gives them as the rules take them.
func (p *Params) Protocol() *protocol.Params { return (*protocol.Params)(p) }

// ChainID is the name of the chain, as consensus has it.
func (p *Params) ChainID() string { return p.Protocol().ChainID() }

// Proven tells whether the chain is proven on L1.
func (p *Params) Proven() bool { return p.Protocol().Proven() }

// MarshalJSON writes them; see Params.
func (p Params) MarshalJSON() ([]byte, error) {
	text, err := json.Marshal(protocol.Params(p))
	if err != nil {
		return nil, err
	}
	tree, err := parse(text)
	if err != nil {
		return nil, err
	}
	out, ok := renamed(tree, Camel).(map[string]any)
	if !ok {
		return nil, errors.New("parameters are no object")
	}
	fees, ok := out["fees"].(map[string]any)
	if !ok {
		return nil, errors.New("fees of parameters are no object")
	}
	fees["initial"] = p.Fees.Initial
	return json.Marshal(out)
}

// UnmarshalJSON reads what MarshalJSON writes.
func (p *Params) UnmarshalJSON(text []byte) error {
	var fees struct {
		Fees struct {
			Initial protocol.GasFees `json:"initial"`
		} `json:"fees"`
	}
	if err := json.Unmarshal(text, &fees); err != nil {
		return err
	}
	tree, err := parse(text)
	if err != nil {
		return err
	}
	genesis := renamed(tree, snake)
	if all, ok := genesis.(map[string]any); ok {
		if f, ok := all["fees"].(map[string]any); ok {
			delete(f, "initial")
		}
	}
	if text, err = json.Marshal(genesis); err != nil {
		return err
	}
	if err := json.Unmarshal(text, (*protocol.Params)(p)); err != nil {
		return err
	}
	p.Fees.Initial = fees.Fees.Initial
	return nil
}

// parse keeps numbers as they are written.
func parse(text []byte) (tree any, err error) {
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.UseNumber()
	return tree, dec.Decode(&tree)
}

// renamed is a tree of JSON with other names of fields.
func renamed(tree any, name func(string) string) any {
	switch t := tree.(type) {
	case map[string]any:
		out := make(map[string]any, len(t))
		for k, v := range t {
			out[name(k)] = renamed(v, name)
		}
		return out
	case []any:
		for i := range t {
			t[i] = renamed(t[i], name)
		}
	}
	return tree
}

// Camel is the API's name of what files call name: max_txs is maxTxs.
func Camel(name string) string {
	words := strings.Split(name, "_")
	for i, w := range words[1:] {
		if w != "" {
			words[i+1] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(words, "")
}

// snake undoes Camel.
func snake(name string) string {
	var b strings.Builder
	for _, c := range name {
		if unicode.IsUpper(c) {
			b.WriteByte('_')
			c = unicode.ToLower(c)
		}
		b.WriteRune(c)
	}
	return b.String()
}

// L1Block names an Ethereum block.
type L1Block struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
	// Timestamp in Unix seconds.
	Timestamp uint64 `json:"timestamp"`
}
