package stakes

import (
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/params"
)

// AZT is an amount of the token. The zero value is none.
type AZT struct{ units *big.Int } // of 1e-18

// decimals are those of the token.
const decimals = 18

// NewAZT is so many of the token's smallest unit, 1e-18 AZT; nil is none.
func NewAZT(units *big.Int) AZT { return AZT{units} }

// Units is the amount in the token's smallest unit; not to be changed.
func (a AZT) Units() *big.Int {
	if a.units == nil {
		return new(big.Int)
	}
	return a.units
}

// Cmp is -1, 0 or 1 as a is less than, as much as, or more than b.
func (a AZT) Cmp(b AZT) int { return a.Units().Cmp(b.Units()) }

// String is the amount in AZT, with no more digits than it has.
func (a AZT) String() string {
	whole, rest := new(big.Int).QuoRem(a.Units(), big.NewInt(params.Ether), new(big.Int))
	if rest.Sign() == 0 {
		return whole.String()
	}
	return strings.TrimRight(fmt.Sprintf("%s.%0*s", whole, decimals, rest), "0")
}

// MarshalText writes the amount in AZT, as people do: a JSON number would lose digits.
func (a AZT) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (a *AZT) UnmarshalText(text []byte) (err error) {
	*a, err = ParseAZT(string(text))
	return err
}

// ErrAmount says that a text is no amount of AZT.
var ErrAmount = errors.New("not an amount of AZT: write digits, and up to 18 after a point")

// ParseAZT reads an amount such as 100000 or 0.5; ErrAmount for anything else.
func ParseAZT(text string) (AZT, error) {
	whole, rest, _ := strings.Cut(text, ".")
	digits := whole + rest + strings.Repeat("0", max(0, decimals-len(rest)))
	if whole == "" || len(rest) > decimals || strings.HasSuffix(text, ".") || len(text) > 60 || strings.Trim(digits, "0123456789") != "" {
		return AZT{}, fmt.Errorf("%w: %.64q", ErrAmount, text)
	}
	units, _ := new(big.Int).SetString(digits, 10)
	return AZT{units}, nil
}
