package publisher_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/l1test"
)

// bent is what an endpoint does in place of asking its L1.
type bent = func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error)

var errOff = errors.New("connection refused")

// off is an endpoint that is not there, hangs one that never answers.
func off(*l1test.Call, func() (json.RawMessage, error)) (json.RawMessage, error) { return nil, errOff }

func hangs(*l1test.Call, func() (json.RawMessage, error)) (json.RawMessage, error) {
	return nil, l1test.ErrHangs
}

// on bends the answers to one method.
func on(method string, b bent) bent {
	return func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		if c.Method != method {
			return ask()
		}
		return b(c, ask)
	}
}

// says answers in so many words.
func says(answer string) bent {
	return func(*l1test.Call, func() (json.RawMessage, error)) (json.RawMessage, error) {
		return json.RawMessage(answer), nil
	}
}

// swallows takes so many transactions and keeps them to itself.
func swallows(n int) bent {
	var mu sync.Mutex
	return on("eth_sendRawTransaction", func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		mu.Lock()
		defer mu.Unlock()
		if n == 0 {
			return ask()
		}
		n--
		return json.Marshal(sent(c).Hash())
	})
}

// sent is the transaction of a call that sends one.
func sent(c *l1test.Call) *types.Transaction {
	var raw hexutil.Bytes
	tx := new(types.Transaction)
	if err := errors.Join(json.Unmarshal(c.Params[0], &raw), tx.UnmarshalBinary(raw)); err != nil {
		panic(err) // it is the manager's own
	}
	return tx
}

// frozen knows no block after the head of this moment.
func frozen(s *stage) bent {
	head, err := s.Node.Client().BlockNumber(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	return on("eth_getBlockByNumber", func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		if string(c.Params[0]) == `"latest"` {
			c.Params[0] = json.RawMessage(fmt.Sprintf(`"%#x"`, head))
		}
		return ask()
	})
}

// finalAtOnce calls every head final.
func finalAtOnce() bent {
	return on("eth_getBlockByNumber", func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		if string(c.Params[0]) == `"finalized"` {
			c.Params[0] = json.RawMessage(`"latest"`)
		}
		return ask()
	})
}

// another answers as another L1.
func another(other *l1test.L1) bent {
	return func(c *l1test.Call, _ func() (json.RawMessage, error)) (out json.RawMessage, err error) {
		args := make([]any, len(c.Params))
		for i := range c.Params {
			args[i] = c.Params[i]
		}
		return out, other.Node.Client().Client().CallContext(context.Background(), &out, c.Method, args...)
	}
}

// inventor puts a block of its own on top of each head, and answers for it whatever it
// knows of the block below.
func inventor() bent {
	var mu sync.Mutex
	made, below := map[common.Hash]json.RawMessage{}, map[common.Hash]common.Hash{}
	return func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		mu.Lock()
		defer mu.Unlock()
		if c.Method == "eth_getBlockByNumber" && string(c.Params[0]) == `"latest"` {
			head, err := ask()
			if err != nil {
				return nil, err
			}
			hash, parent, block := invent(head)
			made[hash], below[hash] = block, parent
			return block, nil
		}
		for i := range c.Params {
			for hash, parent := range below {
				if !strings.Contains(string(c.Params[i]), hash.Hex()) {
					continue
				}
				if c.Method == "eth_getBlockByHash" {
					return made[hash], nil
				}
				c.Params[i] = bytes.ReplaceAll(c.Params[i], []byte(hash.Hex()), []byte(parent.Hex()))
			}
		}
		return ask()
	}
}

// invent makes a header on top of a block.
func invent(block json.RawMessage) (hash, parent common.Hash, made json.RawMessage) {
	var h types.Header
	if err := json.Unmarshal(block, &h); err != nil {
		panic(err) // the L1's own
	}
	parent = h.Hash()
	h.ParentHash, h.Number, h.Time = parent, new(big.Int).Add(h.Number, big.NewInt(1)), h.Time+l1test.BlockTime
	h.Root, h.Bloom = common.Hash{1}, types.Bloom{}
	made, err := json.Marshal(&h)
	if err != nil {
		panic(err)
	}
	return h.Hash(), parent, made
}

// oldCalls answers calls of contracts as of the head of this moment, also to whoever
// rehearses.
func oldCalls(s *stage) bent {
	head, err := s.honest.HeaderByNumber(s.t.Context(), nil)
	if err != nil {
		s.t.Fatal(err)
	}
	return on("eth_call", func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		c.Params[1] = json.RawMessage(fmt.Sprintf(`{"blockHash":"%s"}`, head.Hash))
		return ask()
	})
}

// allPublished says of the contract's tip that it is far ahead.
func allPublished(s *stage) bent {
	tips := hexutil.Encode(bindings.NewRollup().PackTip())
	return on("eth_call", func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		out, err := ask()
		var words hexutil.Bytes
		if err != nil || !strings.Contains(string(c.Params[0]), tips) || json.Unmarshal(out, &words) != nil {
			return out, err
		}
		words[31], words[95] = 200, 200
		return json.Marshal(words)
	})
}
