// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// Certificate is an auto generated low-level Go binding around an user-defined struct.
type Certificate struct {
	Kind       uint8
	Epoch      uint64
	Height     uint64
	Round      uint32
	Signers    *big.Int
	Signatures []byte
	Absent     []common.Address
}

// CheckpointHeader is an auto generated low-level Go binding around an user-defined struct.
type CheckpointHeader struct {
	Number       uint64
	ParentHash   [32]byte
	Slot         uint64
	Epoch        uint64
	Generation   uint32
	FirstChunk   uint64
	LastChunk    uint64
	ChunksRoot   [32]byte
	ArchiveRoot  [32]byte
	StateRoot    [32]byte
	EffectsHash  [32]byte
	BlobsHash    [32]byte
	InTotal      uint64
	InHash       [32]byte
	ForcedTotal  uint64
	ForcedHash   [32]byte
	OriginNumber uint64
	OriginHash   [32]byte
	TotalMana    uint64
	TotalFees    *big.Int
	FeePerDaGas  uint64
	FeePerL2Gas  uint64
}

// LockedPublication is an auto generated low-level Go binding around an user-defined struct.
type LockedPublication struct {
	Headers    []CheckpointHeader
	BlobCounts *big.Int
	Links      []CheckpointHeader
	Standing   []CheckpointHeader
	Cert       Certificate
	Keep       *big.Int
}

// RollupConfig is an auto generated low-level Go binding around an user-defined struct.
type RollupConfig struct {
	GenesisTime        uint64
	SlotDuration       uint64
	EpochDuration      uint64
	PublishTimeout     uint64
	Ring               uint64
	BondGas            uint64
	Proving            bool
	Windows            Windows
	GenesisChunksRoot  [32]byte
	GenesisArchiveRoot [32]byte
	GenesisStateRoot   [32]byte
	ParamsHash         [32]byte
	Governance         common.Address
}

// Windows is an auto generated low-level Go binding around an user-defined struct.
type Windows struct {
	OpenAfter       uint64
	PublishDeadline uint64
	ConfirmWindow   uint64
	SettleWindow    uint64
	AnswerWindow    uint64
	Rescue          uint64
	Drain           uint64
	Liability       uint64
	ExitDelay       uint64
	RestartAfter    uint64
}

// ChargesMetaData contains all meta data concerning the Charges contract.
var ChargesMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"name\":\"Charged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"Dismissed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"AlreadyCharged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"AnswerWindowOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"BondTooSmall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"IntegerTooWide\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"LiabilityOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"MalleableSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoHeaders\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"NoQuorum\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"NobodysPublication\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"NotCharged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"NotTheCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingOwed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PaymentRefused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"SignaturesLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"TooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"UnknownKind\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"UnknownRecord\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"}],\"name\":\"UnknownSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"WrongAbsent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongNumber\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"}],\"name\":\"WrongParent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"WrongSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"header\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"present\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongSigningEpoch\",\"type\":\"error\"}]",
	ID:  "baf8396fdd7229859bf7437dd925ab3790",
	Bin: "0x60808060405234601b57611bdb90816100208239308160070152f35b5f80fdfe6080604052307f0000000000000000000000000000000000000000000000000000000000000000146004361015610034575f80fd5b5f3560e01c8063134fa1aa1461050557806392447888146103c5578063bff1e701146100d55763f376a9b814610068575f80fd5b6100d15760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d15760243567ffffffffffffffff81116100d1576100c76100bb60209236906004016113b3565b604435906004356115c4565b6040519015158152f35b5f80fd5b506100d15760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d15760043560243567ffffffffffffffff81116100d1576101279036906004016113b3565b9060443567ffffffffffffffff81168082036100d15760643593608435803410610396575060ff8086161461036a576007840193855f528460205260405f20548660ff8216926001841161033e5784879160018896145f1461032a575050505060081c63ffffffff16145b156102fa5764ffffffffff905116926040519060a082019082821067ffffffffffffffff8311176102cd577f452f06ab16e91b7bf364fa4d1e440153144b6d011e6491e90d9bf981c491eabc956060956001936040526002855263ffffffff6020860191168152604085019182528685019033825260808601933485528a5f5260205260ff8060405f20975116167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0087541617865551917fffff0000000000000000000000000000000000000000000000000000000000ff64ffffffff007dffffffffffffffffffffffffffffffffffffffff0000000000000000000069ffffffffff00000000008954945160281b16945160501b169460081b169116171717835551910155604051908152336020820152346040820152a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b84827f38f304ca000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90919293506103399450611938565b610192565b507f280c5223000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847fcd51d5a5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f9901e611000000000000000000000000000000000000000000000000000000005f526004523460245260445ffd5b506100d15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d15760086004350173ffffffffffffffffffffffffffffffffffffffff33165f528060205260405f20549081156104d95773ffffffffffffffffffffffffffffffffffffffff33165f526020525f60408120555f80808084335af13d156104d4573d61045d81611379565b9061046b6040519283611323565b81525f60203d92013e5b156104a8576040519081527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d560203392a2005b7fb6c30e5f000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b610475565b7f751b0fda000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b506100d15760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d15760043560243567ffffffffffffffff81116100d1576105579036906004016113b3565b9060443560643567ffffffffffffffff81116100d157366023820112156100d15780600401359367ffffffffffffffff85116100d1576024820191602436916102c088020101116100d15760843567ffffffffffffffff81116100d157806004019160e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126100d1576105ef85876117ee565b9387156112fb576105ff88611852565b97610609826119aa565b6106128a611510565b5260015b8181106111c3575061062789611510565b51871860301c611181577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810191818311610bf757610667918391611531565b9764ffffffffff8760081c1667ffffffffffffffff84511699602085019a67ffffffffffffffff8c511690811561115457049a602487019b6106a88d611542565b8d606085019167ffffffffffffffff806106c185611542565b16911610908115611135575b506110e157505067ffffffffffffffff806106e78e611542565b9251169116029067ffffffffffffffff8216918203610bf75767ffffffffffffffff91604061073292018361071b82611542565b168211156110d257505b8260c088015116906115a2565b168082116110a4575050906107469161151d565b5183359060ff8216908183036100d15761075f8a611542565b91600181141580611099575b61106e57507fffffffffffffffff000000000000000000000000000000000000000000000000604051927fff00000000000000000000000000000000000000000000000000000000000000602085019560f81b16855260c01b1660218301526029820152602981526107de604982611323565b6107ea60448501611542565b60648501359263ffffffff84168094036100d15760e09360206108f79281956101008901519181519182155f14610fe25750505060405161082b8382611323565b5f8152945b67ffffffffffffffff8116610ef1575060405161084d8382611323565b5f8152925b80610e0057506040516108658382611323565b5f8152905b80519081610d6f575050816040516108828282611323565b5f8152915b81604051988996818089019a8051918291018c5e8801908282015f8152815193849201905e0101905f8252805192839101825e01905f8252805192839101825e015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101845283611323565b61095a6109048351611b10565b9260206040519384928280850197805191829101895e840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611323565b5190209101519283519160848401359182610100851080610d64575b610d3957805f915b610cdb575061098c85611aeb565b8110610ca357604181029581870460411482151715610bf75760a4810196806109b58986611a46565b905003610c69575060c401946109cb8684611a97565b90506109d78383611557565b03610c245750508551936004850190818611610bf757610a036109fc610a0a93611852565b9784611a46565b5092611a97565b92610a15868861151d565b525f925f5b868110610a8657505050505050906020809260051b91012091015103610a4857610a46935033926118a1565b005b67ffffffffffffffff610a5a85611542565b7f66edd0c6000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b85811c60011615610b8c5760418502840160408101355f1a60205f608060018c0160051b8d01601b8501848201526040868183013782805260015afa507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a060205f5193013511610b60576001108015610b42575b610b165790600180929601955b82820160051b8a015201610a1a565b507f3f109cf1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5073ffffffffffffffffffffffffffffffffffffffff811615610afa565b827fc651b61c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b610b968582611557565b82811015610bca5760051b8301359073ffffffffffffffffffffffffffffffffffffffff821682036100d157600191610b07565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b610c32610c38928792611557565b92611a97565b9190507fcbfdc61c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b610c738885611a46565b90507fca961efd000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b610cac85611aeb565b907fa07c49af000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190808211610bf75716907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114610bf757600101908061097e565b7fbda62c23000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5080851c1515610976565b610dfa849291602184610d828195611b10565b926040519586947f2200000000000000000000000000000000000000000000000000000000000000828701528051918291018587015e8401908382015f8152815193849201905e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611323565b91610887565b610e8c907fffffffffffffffff0000000000000000000000000000000000000000000000009065ffffffffffff8160081c9160081b9166ff000000ff000067ff000000ff00000067ffffffffffff000065ff000000ff00861664ff000000ff85161760101b16941691161760101c161767ffffffffffffffff808260201b169160201c161760c01b1690565b7fffffffffffffffff000000000000000000000000000000000000000000000000604051917f19000000000000000000000000000000000000000000000000000000000000008584015216602182015260098152610eeb602982611323565b9061086a565b610f7d907fffffffffffffffff0000000000000000000000000000000000000000000000009065ffffffffffff8160081c9160081b9166ff000000ff000067ff000000ff00000067ffffffffffff000065ff000000ff00861664ff000000ff85161760101b16941691161760101c161767ffffffffffffffff808260201b169160201c161760c01b1690565b7fffffffffffffffff000000000000000000000000000000000000000000000000604051917f11000000000000000000000000000000000000000000000000000000000000008584015216602182015260098152610fdc602982611323565b92610852565b602161106892610ff28795611b10565b926040519586947f0a00000000000000000000000000000000000000000000000000000000000000828701528051918291018587015e840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611323565b94610830565b7fbd3c9089000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50600281141561076b565b7fc590b386000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6110dc9150611542565b610725565b8d67ffffffffffffffff83816111006110fa8296611542565b94611542565b937f9584a331000000000000000000000000000000000000000000000000000000005f5216600452166024521660445260645ffd5b61113f9150611542565b67ffffffffffffffff8084169116118e6106cd565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b8667ffffffffffffffff61119484611542565b7f38f304ca000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101818111610bf7576112026111fb828587611531565b918c61151d565b51600167ffffffffffffffff61121c6110fa86888a611531565b160167ffffffffffffffff8111610bf75767ffffffffffffffff908161124185611542565b911691829116036112b8575060208201359081036112775750906112666001926119aa565b611270828d61151d565b5201610616565b67ffffffffffffffff61128983611542565b7fb6e816ec000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b67ffffffffffffffff906112cb84611542565b907fbdbb1332000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b7f888f2aac000000000000000000000000000000000000000000000000000000005f5260045ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176102cd57604052565b359067ffffffffffffffff821682036100d157565b67ffffffffffffffff81116102cd57601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b91908281039261014084126100d15760405190610120820182811067ffffffffffffffff8211176102cd5760405260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff20839661140f84611364565b855261141d60208501611364565b602086015261142d838501611364565b8386015261143d60608501611364565b606086015261144e60808501611364565b608086015261145f60a08501611364565b60a086015261147060c08501611364565b60c086015201126100d1576040516040810181811067ffffffffffffffff8211176102cd5760405260e08201358152610100820135602082015260e08301526101208101359067ffffffffffffffff82116100d157019082601f830112156100d15781356114dd81611379565b936114eb6040519586611323565b818552602082850101116100d1576020815f9282610100960183880137850101520152565b805115610bca5760200190565b8051821015610bca5760209160051b010190565b9190811015610bca576102c0020190565b3567ffffffffffffffff811681036100d15790565b91908203918211610bf757565b91908201809211610bf757565b9067ffffffffffffffff169081156111545767ffffffffffffffff160690565b62010000821015610bca5701905f90565b9067ffffffffffffffff8091169116019067ffffffffffffffff8211610bf757565b90916115d081836117ee565b90815463ffffffff8160081c1663ffffffff60018601541691828211156116c3575b5050505080549267ffffffffffffffff8061161d8160a08501511664ffffffffff8860281c166115a2565b9251169116808211156116955750509073ffffffffffffffffffffffffffffffffffffffff8060018460047fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00600897541617815501549460501c16165f520160205261168e60405f20918254611564565b9055600190565b7fc77bb265000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60408701906116dd67ffffffffffffffff83511684611564565b63ffffffff885416101561175c5750611706849267ffffffffffffffff61170f93511690611571565b60098701611591565b90549060031b1c1860301c156117265780806115f2565b61175894505f929192526006830160205273ffffffffffffffffffffffffffffffffffffffff60405f205416926118a1565b5f90565b9593965050505073ffffffffffffffffffffffffffffffffffffffff8060018460057fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00600897541617815501549460501c16165f52016020526117c460405f20918254611564565b90557f55b2cfcca5a074a9c5acec25a40d13bac625e8be9642722db057323ccd19067d5f80a25f90565b600790929192835f520160205260405f2091600260ff8454160361180f5750565b7f881278ef000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff81116102cd5760051b60200190565b9061185c8261183a565b6118696040519182611323565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0611897829461183a565b0190602036910137565b9060089273ffffffffffffffffffffffffffffffffffffffff9160018101917fbb78cf13384a1e522ab6111c20ce4f8bd0da76cc1e5a2ef3b47de5623852418160408454815190878b1682526020820152a260037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790555493165f520160205261193460405f20918254611564565b9055565b909163ffffffff60018301541667ffffffffffffffff821690811190811591611999575b506119915761197f60099167ffffffffffffffff60406119869601511690611571565b9101611591565b90549060031b1c1490565b505050505f90565b905063ffffffff835416105f61195c565b906102c060405181848237209161026081013560801c90608081013560201c906102a08101359061028081013561024082013517906102008101356101c0820135179061018081013560c0820135179060a0810135606082013517906040810135903517171717171760401c1717611a1e57565b7ff46c2e8c000000000000000000000000000000000000000000000000000000005f5260045ffd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100d1570180359067ffffffffffffffff82116100d1576020019181360383136100d157565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100d1570180359067ffffffffffffffff82116100d157602001918160051b360383136100d157565b8060011b9080820460021490151715610bf7576003900460018101809111610bf75790565b60808110611b9e57614000811015611b73577fff0000000000000000000000000000000000000000000000000000000000000060405191816080607f83161760f81b16602084015260f11b16602182015260028152611b70602282611323565b90565b7fca62396b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fff000000000000000000000000000000000000000000000000000000000000006040519160f81b16602082015260018152611b7060218261132356",
}

// Charges is an auto generated Go binding around an Ethereum contract.
type Charges struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Charges) GetABI() abi.ABI {
	return c.abi
}

// NewCharges creates a new instance of Charges.
func NewCharges() *Charges {
	parsed, err := ChargesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Charges{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Charges) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// ChargesAnswered represents a Answered event raised by the Charges contract.
type ChargesAnswered struct {
	Record [32]byte
	By     common.Address
	Bond   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ChargesAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (ChargesAnswered) ContractEventName() string {
	return ChargesAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(bytes32 indexed record, address by, uint256 bond)
func (charges *Charges) UnpackAnsweredEvent(log *types.Log) (*ChargesAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != charges.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChargesAnswered)
	if len(log.Data) > 0 {
		if err := charges.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range charges.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChargesCharged represents a Charged event raised by the Charges contract.
type ChargesCharged struct {
	Record [32]byte
	Number uint64
	By     common.Address
	Bond   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ChargesChargedEventName = "Charged"

// ContractEventName returns the user-defined event name.
func (ChargesCharged) ContractEventName() string {
	return ChargesChargedEventName
}

// UnpackChargedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Charged(bytes32 indexed record, uint64 number, address by, uint256 bond)
func (charges *Charges) UnpackChargedEvent(log *types.Log) (*ChargesCharged, error) {
	event := "Charged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != charges.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChargesCharged)
	if len(log.Data) > 0 {
		if err := charges.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range charges.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChargesDismissed represents a Dismissed event raised by the Charges contract.
type ChargesDismissed struct {
	Record [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const ChargesDismissedEventName = "Dismissed"

// ContractEventName returns the user-defined event name.
func (ChargesDismissed) ContractEventName() string {
	return ChargesDismissedEventName
}

// UnpackDismissedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Dismissed(bytes32 indexed record)
func (charges *Charges) UnpackDismissedEvent(log *types.Log) (*ChargesDismissed, error) {
	event := "Dismissed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != charges.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChargesDismissed)
	if len(log.Data) > 0 {
		if err := charges.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range charges.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChargesWithdrawn represents a Withdrawn event raised by the Charges contract.
type ChargesWithdrawn struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ChargesWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (ChargesWithdrawn) ContractEventName() string {
	return ChargesWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, uint256 amount)
func (charges *Charges) UnpackWithdrawnEvent(log *types.Log) (*ChargesWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != charges.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChargesWithdrawn)
	if len(log.Data) > 0 {
		if err := charges.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range charges.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (charges *Charges) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], charges.abi.Errors["AlreadyCharged"].ID.Bytes()[:4]) {
		return charges.UnpackAlreadyChargedError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["AnswerWindowOpen"].ID.Bytes()[:4]) {
		return charges.UnpackAnswerWindowOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["BondTooSmall"].ID.Bytes()[:4]) {
		return charges.UnpackBondTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["IntegerTooWide"].ID.Bytes()[:4]) {
		return charges.UnpackIntegerTooWideError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["LiabilityOver"].ID.Bytes()[:4]) {
		return charges.UnpackLiabilityOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["MalleableSignature"].ID.Bytes()[:4]) {
		return charges.UnpackMalleableSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["NoHeaders"].ID.Bytes()[:4]) {
		return charges.UnpackNoHeadersError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["NoQuorum"].ID.Bytes()[:4]) {
		return charges.UnpackNoQuorumError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["NobodysPublication"].ID.Bytes()[:4]) {
		return charges.UnpackNobodysPublicationError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["NotCharged"].ID.Bytes()[:4]) {
		return charges.UnpackNotChargedError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["NotTheCommittee"].ID.Bytes()[:4]) {
		return charges.UnpackNotTheCommitteeError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["NothingOwed"].ID.Bytes()[:4]) {
		return charges.UnpackNothingOwedError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["PaymentRefused"].ID.Bytes()[:4]) {
		return charges.UnpackPaymentRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["SignaturesLength"].ID.Bytes()[:4]) {
		return charges.UnpackSignaturesLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["TooLong"].ID.Bytes()[:4]) {
		return charges.UnpackTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["UnknownKind"].ID.Bytes()[:4]) {
		return charges.UnpackUnknownKindError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["UnknownRecord"].ID.Bytes()[:4]) {
		return charges.UnpackUnknownRecordError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["UnknownSigner"].ID.Bytes()[:4]) {
		return charges.UnpackUnknownSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["WrongAbsent"].ID.Bytes()[:4]) {
		return charges.UnpackWrongAbsentError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["WrongNumber"].ID.Bytes()[:4]) {
		return charges.UnpackWrongNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["WrongParent"].ID.Bytes()[:4]) {
		return charges.UnpackWrongParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["WrongSignature"].ID.Bytes()[:4]) {
		return charges.UnpackWrongSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["WrongSigningEpoch"].ID.Bytes()[:4]) {
		return charges.UnpackWrongSigningEpochError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ChargesAlreadyCharged represents a AlreadyCharged error raised by the Charges contract.
type ChargesAlreadyCharged struct {
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCharged(bytes32 record)
func ChargesAlreadyChargedErrorID() common.Hash {
	return common.HexToHash("0x280c5223d9f7b005ea1a088231e1e07426fda8a86e7c8c593e8a1fa0b948e581")
}

// UnpackAlreadyChargedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCharged(bytes32 record)
func (charges *Charges) UnpackAlreadyChargedError(raw []byte) (*ChargesAlreadyCharged, error) {
	out := new(ChargesAlreadyCharged)
	if err := charges.abi.UnpackIntoInterface(out, "AlreadyCharged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesAnswerWindowOpen represents a AnswerWindowOpen error raised by the Charges contract.
type ChargesAnswerWindowOpen struct {
	Until       uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswerWindowOpen(uint64 until, uint64 currentSlot)
func ChargesAnswerWindowOpenErrorID() common.Hash {
	return common.HexToHash("0xc77bb265d2544cbcb508726fb7c203df873cc15f2776d66bdca0485fc172f454")
}

// UnpackAnswerWindowOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswerWindowOpen(uint64 until, uint64 currentSlot)
func (charges *Charges) UnpackAnswerWindowOpenError(raw []byte) (*ChargesAnswerWindowOpen, error) {
	out := new(ChargesAnswerWindowOpen)
	if err := charges.abi.UnpackIntoInterface(out, "AnswerWindowOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesBondTooSmall represents a BondTooSmall error raised by the Charges contract.
type ChargesBondTooSmall struct {
	Needed *big.Int
	Got    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooSmall(uint256 needed, uint256 got)
func ChargesBondTooSmallErrorID() common.Hash {
	return common.HexToHash("0x9901e6119fea07fdf8ff40f22203cc82f7596726ae1eff6fe8adb55241f0bfe8")
}

// UnpackBondTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooSmall(uint256 needed, uint256 got)
func (charges *Charges) UnpackBondTooSmallError(raw []byte) (*ChargesBondTooSmall, error) {
	out := new(ChargesBondTooSmall)
	if err := charges.abi.UnpackIntoInterface(out, "BondTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesIntegerTooWide represents a IntegerTooWide error raised by the Charges contract.
type ChargesIntegerTooWide struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IntegerTooWide()
func ChargesIntegerTooWideErrorID() common.Hash {
	return common.HexToHash("0xf46c2e8cbd44238722cfcba4f195570fbc31b388765672bc7ee37a764ed93f9b")
}

// UnpackIntegerTooWideError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IntegerTooWide()
func (charges *Charges) UnpackIntegerTooWideError(raw []byte) (*ChargesIntegerTooWide, error) {
	out := new(ChargesIntegerTooWide)
	if err := charges.abi.UnpackIntoInterface(out, "IntegerTooWide", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesLiabilityOver represents a LiabilityOver error raised by the Charges contract.
type ChargesLiabilityOver struct {
	Until       uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LiabilityOver(uint64 until, uint64 currentSlot)
func ChargesLiabilityOverErrorID() common.Hash {
	return common.HexToHash("0xc590b386084c1969d7e3df333d05517e26a0553d10d9836be62114901912780e")
}

// UnpackLiabilityOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LiabilityOver(uint64 until, uint64 currentSlot)
func (charges *Charges) UnpackLiabilityOverError(raw []byte) (*ChargesLiabilityOver, error) {
	out := new(ChargesLiabilityOver)
	if err := charges.abi.UnpackIntoInterface(out, "LiabilityOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesMalleableSignature represents a MalleableSignature error raised by the Charges contract.
type ChargesMalleableSignature struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalleableSignature(uint256 position)
func ChargesMalleableSignatureErrorID() common.Hash {
	return common.HexToHash("0xc651b61c6d2e4e61c3f30c171ad09cea6a43a18082530c10e1d75ed4ae2a66cc")
}

// UnpackMalleableSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalleableSignature(uint256 position)
func (charges *Charges) UnpackMalleableSignatureError(raw []byte) (*ChargesMalleableSignature, error) {
	out := new(ChargesMalleableSignature)
	if err := charges.abi.UnpackIntoInterface(out, "MalleableSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesNoHeaders represents a NoHeaders error raised by the Charges contract.
type ChargesNoHeaders struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoHeaders()
func ChargesNoHeadersErrorID() common.Hash {
	return common.HexToHash("0x888f2aac1688dd458f18f440d7f80312a2a6bc7b42f34161fe913e3abf0f4b6b")
}

// UnpackNoHeadersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoHeaders()
func (charges *Charges) UnpackNoHeadersError(raw []byte) (*ChargesNoHeaders, error) {
	out := new(ChargesNoHeaders)
	if err := charges.abi.UnpackIntoInterface(out, "NoHeaders", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesNoQuorum represents a NoQuorum error raised by the Charges contract.
type ChargesNoQuorum struct {
	Signers *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoQuorum(uint256 signers, uint256 needed)
func ChargesNoQuorumErrorID() common.Hash {
	return common.HexToHash("0xa07c49af08b421a301c72d9d0dd4ebec6a52f25fd56250523cef4fe70de605e4")
}

// UnpackNoQuorumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoQuorum(uint256 signers, uint256 needed)
func (charges *Charges) UnpackNoQuorumError(raw []byte) (*ChargesNoQuorum, error) {
	out := new(ChargesNoQuorum)
	if err := charges.abi.UnpackIntoInterface(out, "NoQuorum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesNobodysPublication represents a NobodysPublication error raised by the Charges contract.
type ChargesNobodysPublication struct {
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NobodysPublication(bytes32 record)
func ChargesNobodysPublicationErrorID() common.Hash {
	return common.HexToHash("0xcd51d5a530db6bc5e6c12fb9600d8f77e1933d35690205f0d0e2ba1eb630d080")
}

// UnpackNobodysPublicationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NobodysPublication(bytes32 record)
func (charges *Charges) UnpackNobodysPublicationError(raw []byte) (*ChargesNobodysPublication, error) {
	out := new(ChargesNobodysPublication)
	if err := charges.abi.UnpackIntoInterface(out, "NobodysPublication", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesNotCharged represents a NotCharged error raised by the Charges contract.
type ChargesNotCharged struct {
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCharged(bytes32 record)
func ChargesNotChargedErrorID() common.Hash {
	return common.HexToHash("0x881278ef7862f872c4912bbc27a401418f4c0f4bb20483f6b4d707adbed5ae2a")
}

// UnpackNotChargedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCharged(bytes32 record)
func (charges *Charges) UnpackNotChargedError(raw []byte) (*ChargesNotCharged, error) {
	out := new(ChargesNotCharged)
	if err := charges.abi.UnpackIntoInterface(out, "NotCharged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesNotTheCommittee represents a NotTheCommittee error raised by the Charges contract.
type ChargesNotTheCommittee struct {
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheCommittee(uint64 epoch)
func ChargesNotTheCommitteeErrorID() common.Hash {
	return common.HexToHash("0x66edd0c6403971aab25375608080a1344eac33ba2f4666580182a7b42cfde684")
}

// UnpackNotTheCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheCommittee(uint64 epoch)
func (charges *Charges) UnpackNotTheCommitteeError(raw []byte) (*ChargesNotTheCommittee, error) {
	out := new(ChargesNotTheCommittee)
	if err := charges.abi.UnpackIntoInterface(out, "NotTheCommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesNothingOwed represents a NothingOwed error raised by the Charges contract.
type ChargesNothingOwed struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingOwed(address account)
func ChargesNothingOwedErrorID() common.Hash {
	return common.HexToHash("0x751b0fdaa408a0c7537afaf0af96a92598192bff093a0ad0f684a7c83bc223c9")
}

// UnpackNothingOwedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingOwed(address account)
func (charges *Charges) UnpackNothingOwedError(raw []byte) (*ChargesNothingOwed, error) {
	out := new(ChargesNothingOwed)
	if err := charges.abi.UnpackIntoInterface(out, "NothingOwed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesPaymentRefused represents a PaymentRefused error raised by the Charges contract.
type ChargesPaymentRefused struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentRefused(address account)
func ChargesPaymentRefusedErrorID() common.Hash {
	return common.HexToHash("0xb6c30e5f0c557b120c5a0883d0096cc6767420d80c5f6be6285d840bc71edf68")
}

// UnpackPaymentRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentRefused(address account)
func (charges *Charges) UnpackPaymentRefusedError(raw []byte) (*ChargesPaymentRefused, error) {
	out := new(ChargesPaymentRefused)
	if err := charges.abi.UnpackIntoInterface(out, "PaymentRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesSignaturesLength represents a SignaturesLength error raised by the Charges contract.
type ChargesSignaturesLength struct {
	Length   *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignaturesLength(uint256 length, uint256 expected)
func ChargesSignaturesLengthErrorID() common.Hash {
	return common.HexToHash("0xca961efdbc4aca0698fc9aa8be561ddb4267f056a3a536f45adad8431a83d2dc")
}

// UnpackSignaturesLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignaturesLength(uint256 length, uint256 expected)
func (charges *Charges) UnpackSignaturesLengthError(raw []byte) (*ChargesSignaturesLength, error) {
	out := new(ChargesSignaturesLength)
	if err := charges.abi.UnpackIntoInterface(out, "SignaturesLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesTooLong represents a TooLong error raised by the Charges contract.
type ChargesTooLong struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLong(uint256 length)
func ChargesTooLongErrorID() common.Hash {
	return common.HexToHash("0xca62396b20474dc9ff0587e623d69b28f439b5e8c62f5c1667a25642ef90070b")
}

// UnpackTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLong(uint256 length)
func (charges *Charges) UnpackTooLongError(raw []byte) (*ChargesTooLong, error) {
	out := new(ChargesTooLong)
	if err := charges.abi.UnpackIntoInterface(out, "TooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesUnknownKind represents a UnknownKind error raised by the Charges contract.
type ChargesUnknownKind struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownKind(uint8 kind)
func ChargesUnknownKindErrorID() common.Hash {
	return common.HexToHash("0xbd3c90894f7b5a9cce89be28990c5c48eeecbdbc851f01ad4d59a4a38d093e0b")
}

// UnpackUnknownKindError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownKind(uint8 kind)
func (charges *Charges) UnpackUnknownKindError(raw []byte) (*ChargesUnknownKind, error) {
	out := new(ChargesUnknownKind)
	if err := charges.abi.UnpackIntoInterface(out, "UnknownKind", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesUnknownRecord represents a UnknownRecord error raised by the Charges contract.
type ChargesUnknownRecord struct {
	Number uint64
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRecord(uint64 number, bytes32 record)
func ChargesUnknownRecordErrorID() common.Hash {
	return common.HexToHash("0x38f304cab87021da6e8e3ea87917685eafb72d4fde803d5f225834fc68336a50")
}

// UnpackUnknownRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRecord(uint64 number, bytes32 record)
func (charges *Charges) UnpackUnknownRecordError(raw []byte) (*ChargesUnknownRecord, error) {
	out := new(ChargesUnknownRecord)
	if err := charges.abi.UnpackIntoInterface(out, "UnknownRecord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesUnknownSigner represents a UnknownSigner error raised by the Charges contract.
type ChargesUnknownSigner struct {
	Signers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownSigner(uint256 signers)
func ChargesUnknownSignerErrorID() common.Hash {
	return common.HexToHash("0xbda62c23d2f38bc9b3c4399b32302a41464f812ba763f5ac0cedaedd67fce944")
}

// UnpackUnknownSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownSigner(uint256 signers)
func (charges *Charges) UnpackUnknownSignerError(raw []byte) (*ChargesUnknownSigner, error) {
	out := new(ChargesUnknownSigner)
	if err := charges.abi.UnpackIntoInterface(out, "UnknownSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesWrongAbsent represents a WrongAbsent error raised by the Charges contract.
type ChargesWrongAbsent struct {
	Expected *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAbsent(uint256 expected, uint256 got)
func ChargesWrongAbsentErrorID() common.Hash {
	return common.HexToHash("0xcbfdc61c9e048577a515898a573aa024337994dc0e6e56b06c1e12929c2ff08e")
}

// UnpackWrongAbsentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAbsent(uint256 expected, uint256 got)
func (charges *Charges) UnpackWrongAbsentError(raw []byte) (*ChargesWrongAbsent, error) {
	out := new(ChargesWrongAbsent)
	if err := charges.abi.UnpackIntoInterface(out, "WrongAbsent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesWrongNumber represents a WrongNumber error raised by the Charges contract.
type ChargesWrongNumber struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongNumber(uint64 expected, uint64 got)
func ChargesWrongNumberErrorID() common.Hash {
	return common.HexToHash("0xbdbb1332afdeeb05fe88778087e964358560ce7303d0ac0b86970f2249b09d7f")
}

// UnpackWrongNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongNumber(uint64 expected, uint64 got)
func (charges *Charges) UnpackWrongNumberError(raw []byte) (*ChargesWrongNumber, error) {
	out := new(ChargesWrongNumber)
	if err := charges.abi.UnpackIntoInterface(out, "WrongNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesWrongParent represents a WrongParent error raised by the Charges contract.
type ChargesWrongParent struct {
	Number     uint64
	ParentHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongParent(uint64 number, bytes32 parentHash)
func ChargesWrongParentErrorID() common.Hash {
	return common.HexToHash("0xb6e816ecf01e6c940f3b3ef65681ac09cb730a6fffd185229553471c193c0115")
}

// UnpackWrongParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongParent(uint64 number, bytes32 parentHash)
func (charges *Charges) UnpackWrongParentError(raw []byte) (*ChargesWrongParent, error) {
	out := new(ChargesWrongParent)
	if err := charges.abi.UnpackIntoInterface(out, "WrongParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesWrongSignature represents a WrongSignature error raised by the Charges contract.
type ChargesWrongSignature struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSignature(uint256 position)
func ChargesWrongSignatureErrorID() common.Hash {
	return common.HexToHash("0x3f109cf17e32ef676ade6ad06ff82c6c35dae7d4da3bea463241ec17a07584f9")
}

// UnpackWrongSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSignature(uint256 position)
func (charges *Charges) UnpackWrongSignatureError(raw []byte) (*ChargesWrongSignature, error) {
	out := new(ChargesWrongSignature)
	if err := charges.abi.UnpackIntoInterface(out, "WrongSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesWrongSigningEpoch represents a WrongSigningEpoch error raised by the Charges contract.
type ChargesWrongSigningEpoch struct {
	Header  uint64
	Present uint64
	Got     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSigningEpoch(uint64 header, uint64 present, uint64 got)
func ChargesWrongSigningEpochErrorID() common.Hash {
	return common.HexToHash("0x9584a3312e620399bb6a1e63686041c286b843577d880ac408b70564d70bd80f")
}

// UnpackWrongSigningEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSigningEpoch(uint64 header, uint64 present, uint64 got)
func (charges *Charges) UnpackWrongSigningEpochError(raw []byte) (*ChargesWrongSigningEpoch, error) {
	out := new(ChargesWrongSigningEpoch)
	if err := charges.abi.UnpackIntoInterface(out, "WrongSigningEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingMetaData contains all meta data concerning the Locking contract.
var LockingMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"CheckpointConfirmed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"attestationBlob\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"}],\"name\":\"CheckpointProposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"tip\",\"type\":\"uint64\"}],\"name\":\"CheckpointsUndone\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"RecordKept\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"blobCounts\",\"type\":\"uint256\"}],\"name\":\"BadBlobCounts\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"ConfirmedStays\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"IntegerTooWide\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"LiabilityOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"}],\"name\":\"LongerStands\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"MalleableSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"MissingBlob\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoHeaders\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoMoreRestarts\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"NoQuorum\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"restartFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"NotDead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"openFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"NotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"overdueFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"NotOverdue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"NotTheCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"NotTheRecord\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"NothingAbove\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"NothingToConfirm\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"parent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"OriginBehindParent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"OriginNotCanonical\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"OutOfRing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"SignaturesLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"SlotNotOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"StandingNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"TooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"UnexpectedBlob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"UnknownKind\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"}],\"name\":\"UnknownSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"WrongAbsent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"}],\"name\":\"WrongBlobs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongFirstChunk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"WrongForced\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"expected\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"got\",\"type\":\"uint32\"}],\"name\":\"WrongGeneration\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"WrongInbox\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"}],\"name\":\"WrongLastChunk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongNumber\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"}],\"name\":\"WrongParent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"WrongSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"header\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"present\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongSigningEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"parent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongSlot\",\"type\":\"error\"}]",
	ID:  "874538eeedf246a5c9bfed466698a2f645",
	Bin: "0x60808060405234601b57613f2490816100208239308160070152f35b5f80fdfe6080604052307f0000000000000000000000000000000000000000000000000000000000000000146004361015610034575f80fd5b5f3560e01c9081635c432ec714611efe57816373bb453214611cf75781637fe0963214611a59578163a131a68714610c4b575063c7af9b9f14610075575f80fd5b6103207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105685760043560243567ffffffffffffffff8111610568576100c39036906004016121f0565b906102c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc36011261056857610304359167ffffffffffffffff8311610568578260040160e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc85360301126105685761013b612c31565b9367ffffffffffffffff83511692602081019361016367ffffffffffffffff86511682612f60565b946024840195610172876123bf565b9060a43567ffffffffffffffff8116928382036105685767ffffffffffffffff849116108015610c2d575b610be2575050506101c39067ffffffffffffffff6101ba886123bf565b91511690612f80565b6084359067ffffffffffffffff8216908183036105685767ffffffffffffffff92610200928285161115610bdb57505b8260c08601511690612402565b16808211610bad575050610213836123d4565b61021c856123bf565b60ff8216600181141580610ba2575b610b77575060e0916103b66020927fffffffffffffffff000000000000000000000000000000000000000000000000604051917fff000000000000000000000000000000000000000000000000000000000000008684019560f81b16855260c01b1660218201528a6029820152602981526102a760498261219a565b836102b4604489016123bf565b936102c160648a016125d2565b926101008901519181519182155f14610aeb575050506040516102e4838261219a565b5f8152945b67ffffffffffffffff81166109f5575063ffffffff60405161030b848261219a565b5f8152935b16806109045750604051610324838261219a565b5f8152905b8051908161087357505081604051610341828261219a565b5f8152915b81604051988996818089019a8051918291018c5e8801908282015f8152815193849201905e0101905f8252805192839101825e01905f8252805192839101825e015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810184528361219a565b6104196103c38351613e5c565b9260206040519384928280850197805191829101895e840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810183528261219a565b5190209101519283519160848401359182610100851080610868575b61083d57805f915b6107ff575061044b85613cef565b81106107c75760418102958187046041148215171561071b5760a4810196806104748986613abf565b90500361078d575060c4019461048a8684613b10565b90506104968383612369565b03610748575050855193600485019081861161071b576104c26104bb6104c9936124c4565b9784613abf565b5092613b10565b926104d48688612394565b525f925f5b8681106105aa57505050505050906020809260051b9101209101510361056c575061ffff815460a81c169060c4359063ffffffff82169384830361056857838514159182610559575b505061052a57005b507f82ec942b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60020154141590505f80610522565b5f80fd5b61057e67ffffffffffffffff916123bf565b7f66edd0c6000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b85811c600116156106b05760418502840160408101355f1a60205f608060018c0160051b8d01601b8501848201526040868183013782805260015afa507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a060205f5193013511610684576001108015610666575b61063a5790600180929601955b82820160051b8a0152016104d9565b507f3f109cf1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5073ffffffffffffffffffffffffffffffffffffffff81161561061e565b827fc651b61c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6106ba8582612369565b828110156106ee5760051b8301359073ffffffffffffffffffffffffffffffffffffffff821682036105685760019161062b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b61075661075c928792612369565b92613b10565b9190507fcbfdc61c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6107978885613abf565b90507fca961efd000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6107d085613cef565b907fa07c49af000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820182811161071b576108379216918291612a68565b9161043d565b7fbda62c23000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5080851c1515610435565b6108fe8492916021846108868195613e5c565b926040519586947f2200000000000000000000000000000000000000000000000000000000000000828701528051918291018587015e8401908382015f8152815193849201905e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810183528261219a565b91610346565b610990907fffffffffffffffff0000000000000000000000000000000000000000000000009065ffffffffffff8160081c9160081b9166ff000000ff000067ff000000ff00000067ffffffffffff000065ff000000ff00861664ff000000ff85161760101b16941691161760101c161767ffffffffffffffff808260201b169160201c161760c01b1690565b7fffffffffffffffff000000000000000000000000000000000000000000000000604051917f190000000000000000000000000000000000000000000000000000000000000085840152166021820152600981526109ef60298261219a565b90610329565b610a8663ffffffff917fffffffffffffffff0000000000000000000000000000000000000000000000009065ffffffffffff8160081c9160081b9166ff000000ff000067ff000000ff00000067ffffffffffff000065ff000000ff00861664ff000000ff85161760101b16941691161760101c161767ffffffffffffffff808260201b169160201c161760c01b1690565b7fffffffffffffffff000000000000000000000000000000000000000000000000604051917f11000000000000000000000000000000000000000000000000000000000000008684015216602182015260098152610ae560298261219a565b93610310565b6021610b7192610afb8795613e5c565b926040519586947f0a00000000000000000000000000000000000000000000000000000000000000828701528051918291018587015e840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810183528261219a565b946102e9565b7fbd3c9089000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50600281141561022b565b7fc590b386000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90506101f3565b67ffffffffffffffff9291610bf98a8593506123bf565b927f9584a331000000000000000000000000000000000000000000000000000000005f52600452166024521660445260645ffd5b50610c37896123bf565b67ffffffffffffffff80841691161161019d565b6105685760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105685760243567ffffffffffffffff811161056857610c999036906004016121f0565b67ffffffffffffffff604435116105685760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc6044353603011261056857610cf0610cea60046044350180612424565b90612513565b90610d0060046044350180612424565b8091507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81011161071b57610d66610d3d60046044350180612424565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff840191612376565b610d927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff830185612394565b5190604480350191610da983604435600401612424565b91925f925b8084106119e85750505050610dc882604435600401612424565b15929050821561198a5750610e31610e11610de860046044350180612424565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff870191612376565b60846044350192610e2784604435600401612479565b91876004356125e3565b610e4e85610e4460046044350180612424565b9087600435612a95565b911561198157610e66610e6b91604435600401612479565b6123d4565b905b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8301811115610f0e575b50610f0c93610efc9291610ec1918390610eb760046044350180612424565b9088600435612b26565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff610ef260046044350180612424565b9190920191612376565b60a4604435013591600435612b92565b005b93610f1e60046044350180612424565b604051969150610f2d87612150565b5f87525f60208801525f60408801525f60608801525f60808801525f60a08801525f60c08801525f60e08801525f6101008801525f9060246044350135905f905b80821061196a5750506119385780491561190d576001810180821161071b5780496118e2575049604087015260043554865260ff68ffffffffffffffff00865160081b1617606087015267ffffffffffffffff855116608087015267ffffffffffffffff60208601511660a087015267ffffffffffffffff60408601511660c0870152600160e087015261101681611010604435600401604435600401612424565b90612376565b61101f816123bf565b67ffffffffffffffff63ffffffff8951169116115f146117e5575061104960046044350180612424565b61105c611057848385612376565b6123bf565b63ffffffff600435541667ffffffffffffffff80611079836123e2565b1692169182036117a457505061109c611093848385612376565b88600435613b83565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019080821161071b576110da6110e0926040926110f595612376565b016123bf565b67ffffffffffffffff60608801511690612402565b67ffffffffffffffff80875116911680821061177657505060016101008701525b61112560046044350180612424565b9061119461116561115a611145611140611057888888612376565b612e5c565b67ffffffffffffffff60408c01511690612d24565b600960043501612d71565b90549060031b1c89519067ffffffffffffffff8a51169067ffffffffffffffff60208c01511692600435613bce565b88525f5b8281106111b2575050955160043555509350610ec1610e98565b7f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116810361071b57838110156112105760208901519060ff602460443501358260031b1c16820180921161071b5760019160208b01525b01611198565b61121b818484612376565b6112258287612394565b5160ff602460443501358460031b1c161561174a5761124660c083016123bf565b61125260a084016123bf565b6101008d015115158d8161171c575b506116d15767ffffffffffffffff8116908167ffffffffffffffff8416109081156116b8575b5080156116a0575b61166657508b67ffffffffffffffff60806112ac604087016123bf565b920151168067ffffffffffffffff8316101561162d57508c906101008251920151151580611611575b6115cf576112f467ffffffffffffffff918f60a0849101511690612f60565b606086019082611303836123bf565b9116928391160361158c57505063ffffffff90608085019061ffff611327836125d2565b9160a81c16928391160361154d575050611341838d613d14565b60208c0151925f604051808091875b60ff602460443501358b60031b1c1689018110611522575b5003902090806114cd57506101608201359081810361149f575050606067ffffffffffffffff8e600197969594846113c27fc2ff7601c4d7ab7977a2deb52f0996c0d1787a94f0d50530927caa4385e7122a96845161372b565b83528961010084015260406113da86850151926123bf565b93886113ef61115a8860c08501511688612d24565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff867fffffffffffffffffffffffffffffffffffffffffffffffffffff000000000000849594549360031b941617831b921b19161790550151604051978852602088015260501b9069ff000000000000000000602460443501358a60031b1c60481b1690848960401b911617171760408601521692a260ff602460443501358360031b1c160160208b015261120a565b7fc713f0db000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190811161071b577f95ed3b32000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b80925049801561153e5781528291602090910190600101611350565b5092506001829101925f611368565b9061155c63ffffffff926125d2565b907f82ec942b000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b9061159f67ffffffffffffffff926123bf565b907f2b9264ec000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b63ffffffff67ffffffffffffffff9260201c167f372eacf0000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b5063ffffffff8260201c1667ffffffffffffffff8216106112d5565b67ffffffffffffffff827f26eb02e8000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b67ffffffffffffffff92507fb3586af9000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b5064ffffffffff67ffffffffffffffff83161161128f565b61ffff915067ffffffffffffffff90840316118e611287565b67ffffffffffffffff809250600164ffffffffff8f5160401c167f73e465d5000000000000000000000000000000000000000000000000000000005f5201166004521660245260445ffd5b67ffffffffffffffff915064ffffffffff6001915160401c16011667ffffffffffffffff821614158d611261565b7fc360d842000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fc88ec8ae000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6117b667ffffffffffffffff916123e2565b7fbdbb1332000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b600260ff851614801561189e575b6111406118319261105761182093611815606460443501604435600401612424565b90848d6004356137fa565b60a4604435013590876004356132d3565b80875281611840575b50611116565b61184f60046044350180612424565b91907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff840184811161071b5761188e9361188892612376565b9061372b565b865260016101008701528661183a565b506118ae60046044350180612424565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101929150821161071b579082106117f3565b7fe5519c07000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f95ed3b32000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fc360d842000000000000000000000000000000000000000000000000000000005f526024604435013560045260245ffd5b90919260019060ff8516019360081c920190610f6e565b50600290610e6d565b8061199d6119ab92604435600401612424565b929091604435600401612424565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019150811161071b57610e31926119e392612376565b610e11565b9091929384155f14611a1857611a0e60019184905b611a08888689612376565b91612e9b565b9401929190610dae565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff850185811161071b57600191611a53611a0e928588612376565b906119fd565b610568576103407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105685760043560243567ffffffffffffffff811161056857611aab9036906004016121f0565b6102c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc360112610568576103243567ffffffffffffffff81168103610568576001830192611b0684549264ffffffffff8460901c16612402565b67ffffffffffffffff808551169116808210611cc9575050611b26612c31565b60028201548103611c895750611b3a6123a8565b67ffffffffffffffff63ffffffff835416911610611c64575b80549060ff808360b81c16148015611c54575b611c2c57750100000000000000000000000000000000000000000082019182811161071b57770100010000000000000000000000000000000000000000000180921161071b5755905163ffffffff821667ffffffff000000008316176cffffffffff000000000000000083161771ffffffffff000000000000000000000000009290921660909190911b79ffffffffffffffff00000000000000000000000000000000000016171777010000000000000000000000000000000000000000000000179055005b7fadd3bebc000000000000000000000000000000000000000000000000000000005f5260045ffd5b5061ffff808360a81c1614611b66565b611c82611c7d61030435611c766123a8565b86856132d3565b61362e565b8155611b53565b67ffffffffffffffff611c9a6123a8565b7fedae289f000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7f6fbe58fd000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b610568576103207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105685760043560243567ffffffffffffffff811161056857611d499036906004016121f0565b6102c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc36011261056857611d7c6123a8565b611d84612c31565b63ffffffff6001850154169067ffffffffffffffff8316918210611ec05780611dbc67ffffffffffffffff6040870151168588612d82565b1860301c611e91575063ffffffff8454168114611e665750611de7611de0826123e2565b8385612e13565b9067ffffffffffffffff808451169216809210611e1d5783611e19611c7d6103043586611e126123a8565b90856132d3565b9055005b67ffffffffffffffff611e3081926123e2565b935116927f3c7ddf7c000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b7fa248f24b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b907fedae289f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff611ed2846123e2565b7f35b6e040000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b6105685760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105685760043560243567ffffffffffffffff811161056857611f4f9036906004016121f0565b60443567ffffffffffffffff811161056857366023820112156105685780600401359167ffffffffffffffff8311610568576024820191602436916102c08602010111610568576064359367ffffffffffffffff85116105685760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc86600401963603011261056857611fe38484612513565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff850185811161071b578681612027612020612030948a8a612376565b9185612394565b519086866125e3565b61203d8186868686612a95565b9586156120fc57908661205261205c936123d4565b9187878787612b26565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff860195861161071b576120a0916084359161209a888888612376565b91612b92565b901590816120f3575b506120b057005b67ffffffffffffffff926120c79261105792612376565b7f6413700e000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b905015846120a9565b508385156106ee5761211f61211967ffffffffffffffff926123bf565b92612387565b51917fedae289f000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b610120810190811067ffffffffffffffff82111761216d57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761216d57604052565b359067ffffffffffffffff8216820361056857565b9190828103926101408412610568576040519061220c82612150565b60407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff20839661223a846121db565b8552612248602085016121db565b60208601526122588385016121db565b83860152612268606085016121db565b6060860152612279608085016121db565b608086015261228a60a085016121db565b60a086015261229b60c085016121db565b60c08601520112610568576040516040810181811067ffffffffffffffff82111761216d5760405260e08201358152610100820135602082015260e08301526101208101359067ffffffffffffffff821161056857019082601f8301121561056857813567ffffffffffffffff811161216d5760405193612344601f83017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0166020018661219a565b81855260208285010111610568576020815f9282610100960183880137850101520152565b9190820391821161071b57565b91908110156106ee576102c0020190565b8051156106ee5760200190565b80518210156106ee5760209160051b010190565b60443567ffffffffffffffff811681036105685790565b3567ffffffffffffffff811681036105685790565b3560ff811681036105685790565b67ffffffffffffffff60019116019067ffffffffffffffff821161071b57565b9067ffffffffffffffff8091169116019067ffffffffffffffff821161071b57565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610568570180359067ffffffffffffffff821161056857602001916102c082023603831361056857565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff2181360301821215610568570190565b67ffffffffffffffff811161216d5760051b60200190565b906124ce826124ac565b6124db604051918261219a565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061250982946124ac565b0190602036910137565b919080156125aa57612524816124c4565b9261252e81612cb0565b61253785612387565b5260015b82811061254757505050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019080821161071b576125998261258d6125866001958888612376565b9189612394565b51611a08848888612376565b6125a38288612394565b520161253b565b7f888f2aac000000000000000000000000000000000000000000000000000000005f5260045ffd5b3563ffffffff811681036105685790565b919367ffffffffffffffff82511691602081019261260c67ffffffffffffffff85511682612f60565b93602084019461261b866123bf565b60608a019067ffffffffffffffff80612633846123bf565b169116108015612a4a575b6129f657505061268461265e67ffffffffffffffff92836101ba896123bf565b60408a018361266c826123bf565b1682851611156129e757508260c08601511690612402565b16808211610bad575050612697826123d4565b6126a0846123bf565b60ff82166001811415806129dc575b610b77575060e0916127456020927fffffffffffffffff000000000000000000000000000000000000000000000000604051917fff000000000000000000000000000000000000000000000000000000000000008684019560f81b16855260c01b1660218201528960298201526029815261272b60498261219a565b83612738604089016123bf565b936102c160608a016125d2565b6127526103c38351613e5c565b5190209101519182519060808101359283916101008410806129d1575b6129a557845f955b612967575061278584613cef565b851061295d5760418502948086046041148115171561071b5760a0820195806127ae8885613abf565b905003612953575060c08201946127c58684613b10565b90506127d18383612369565b03610748575050855193600485019081861161071b576104c26104bb6127f6936124c4565b926128018688612394565b525f925f5b86811061286757505050505050906020809260051b9101209101510361056c5750608061ffff825460a81c169301918363ffffffff612844856125d2565b1614159182612858575b505061154d575050565b60020154141590505f8061284e565b85811c600116156129155760418502840160408101355f1a60205f608060018c0160051b8d01601b8501848201526040868183013782805260015afa507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a060205f51930135116106845760011080156128f7575b61063a5790600180929601955b82820160051b8a015201612806565b5073ffffffffffffffffffffffffffffffffffffffff8116156128db565b61291f8582612369565b828110156106ee5760051b8301359073ffffffffffffffffffffffffffffffffffffffff82168203610568576001916128e8565b6107978784613abf565b846107d085613cef565b947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff860186811161071b5761299f9616958691612a68565b95612777565b847fbda62c23000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5084841c151561276f565b5060028114156126af565b6129f191506123bf565b6101f3565b67ffffffffffffffff809281612a15612a0f8b956123bf565b946123bf565b937f9584a331000000000000000000000000000000000000000000000000000000005f5216600452166024521660445260645ffd5b50612a54876123bf565b67ffffffffffffffff80841691161161263e565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811461071b5760010190565b949392915f95604063ffffffff8254169301965b84811080612b05575b15612afc57612adb612ac8611057838887612376565b67ffffffffffffffff8a51169084612d82565b612ae58288612394565b511860301c612afc57612af790612a68565b612aa9565b96505050505050565b508367ffffffffffffffff612b1e611057848988612376565b161115612ab2565b93929594919091868110958615612b84575b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190811161071b57612b7481612b8198612b7a94612376565b93612394565b5192612fa5565b90565b60ff1660021495505f612b38565b929190612b9e826123bf565b63ffffffff60018601541667ffffffffffffffff821690811490811591612c20575b50612c175767ffffffffffffffff612be5612bde82855116936123e2565b8488612e13565b1611612c0f57612c0892612c0391612bfc846123bf565b90866132d3565b61372b565b9055600190565b505050505f90565b50505050505f90565b905063ffffffff865416145f612bc0565b6102c0604051816044823720906102a43560801c60c43560201c6102e4356102c43561028435176102443561020435176101c435610104351760e43560a4351760843560443517171717171760401c1717612c8857565b7ff46c2e8c000000000000000000000000000000000000000000000000000000005f5260045ffd5b906102c060405181848237209161026081013560801c90608081013560201c906102a08101359061028081013561024082013517906102008101356101c0820135179061018081013560c0820135179060a0810135606082013517906040810135903517171717171760401c1717612c8857565b9067ffffffffffffffff16908115612d445767ffffffffffffffff160690565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b620100008210156106ee5701905f90565b919063ffffffff83541667ffffffffffffffff821690808211908115612df5575b50612dca5750612db9612dc09392600992612d24565b9101612d71565b90549060031b1c90565b7fcf29fb36000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905067ffffffffffffffff612e0a8585612402565b1611155f612da3565b9067ffffffffffffffff608064ffffffffff612e42612e57956009612db9612b81998760408a01511690612d24565b90549060031b1c60081c169201511690612402565b6123e2565b67ffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9116019067ffffffffffffffff821161071b57565b612eb0612e5767ffffffffffffffff926123bf565b81612eba856123bf565b91169182911603612f1d57506020820135908103612edc5750612b8190612cb0565b67ffffffffffffffff612eee836123bf565b7fb6e816ec000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b67ffffffffffffffff90612f30846123bf565b907fbdbb1332000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b9067ffffffffffffffff16908115612d445767ffffffffffffffff160490565b9067ffffffffffffffff8091169116029067ffffffffffffffff821691820361071b57565b9093919360018201908154612fb9876123bf565b67ffffffffffffffff8116979063ffffffff8316808a106132c5578914806132b8575b8061328d575b61328057610180820167ffffffffffffffff612ffd826123bf565b1615801590613272575b61322b57506101c0820167ffffffffffffffff613023826123bf565b161580159061321d575b6131d6575094606096948479ffffffffffffffff000000000000000000000000000000000000946bffffffffffffffff0000000067ffffffff000000007fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000006fffffffffffffffff00000000000000006006987f5dca834c6dd82394e3c32c59ae74451eddaa16011ccf19e5c8802b86c2a358ed9f9d71ffffffffff000000000000000000000000007fffffffffffffffffffffffffffffffffffffff000000000000000000000000008d7bffffffffffffffff00000000000000000000000000000000000000009f60c061314f8f6009612db974ffffffffffffffff000000000000000000000000009967ffffffffffffffff604061315d9801511690612d24565b90549060031b1c96016123bf565b9a519e8f60901b16169360601b161616179560401b16931616168c171717865f146131d0577701000000000000000000000000000000000000000000000017905b55856002820155885f520160205260a01b16331760405f205560405191825215156020820152336040820152a2600190565b9061319e565b8267ffffffffffffffff6131ec6101e0936123bf565b7f872ee859000000000000000000000000000000000000000000000000000000005f5216600452013560245260445ffd5b506101e0830135151561302d565b8267ffffffffffffffff6132416101a0936123bf565b7f0a4d2c51000000000000000000000000000000000000000000000000000000005f5216600452013560245260445ffd5b506101a08301351515613007565b5050505050505050505f90565b50770100000000000000000000000000000000000000000000008316151580612fe257508615612fe2565b5060028601548814612fdc565b505050505050505050505f90565b9293919383549163ffffffff8316936040820194600167ffffffffffffffff87511694179461330189613b64565b96600989019460078a01975b8b8115158061361a575b156133f357508060016133d99216156133ee5761333d6133378a8d612d24565b89612d71565b90549060031b1c60ff808216146133e857805f528a6020528b60405f20805460ff81166133df577fffffffffffffffffffffffffffffffffffffffffffffffffffffff000000000016600883901b64ffffffff001617600117905560405191825267ffffffffffffffff16907fb27fe868698d8d98176d704cd372399d364306a9c48f46a2974804be44687e9090602090a25b60011c99613b64565b9861330d565b505050506133d0565b506133d0565b6133d0565b859a5064ffffffffff94995083985061344a9150966134446020939867ffffffffffffffff613434999e9961342e829a83809a511690612d24565b85612d71565b90549060031b1c9b511690612d24565b90612d71565b90549060031b1c950151169360081c16916134658484612f60565b8261347e8664ffffffffff8a60c01c9960081c16612f60565b9116928391160361357e575b50509061349691612d24565b60011b6801fffffffffffffffe67fffffffffffffffe82169116810361071b5760020167ffffffffffffffff811161071b5767ffffffffffffffff600191161b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190811161071b5760405193845277ffffffffffffffffffffffffffffffffffffffffffffffff909216911660c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016179267ffffffffffffffff16907f9dd3d73a8ab4477d1e509be064b1413d113135d5eb7df8e313d21e1412a269ab90602090a2565b909193505f916004820190600582549301600182018083115b8386116135af5750505091905550916134965f61348a565b909192947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019080821161071b575f91825260208590526040822080549290558261071b578314613608575b60401c94929190613597565b67ffffffffffffffff811696506135fc565b508567ffffffffffffffff8c161115613317565b60443567ffffffffffffffff81169081810361056857506084359167ffffffffffffffff8316830361056857610104359167ffffffffffffffff8316830361056857610244359367ffffffffffffffff8516850361056857610204359167ffffffffffffffff83168303610568576bffffffffffffffff000000006fffffffffffffffff000000000000000074ffffffffffffffff0000000000000000000000000078ffffffffffffffff0000000000000000000000000000000000867fffffffffffffffffffffff000000000000000000000000000000000000000000975060881b169860681b169660401b169260201b161717911617171790565b6137f26101c078ffffffffffffffff0000000000000000000000000000000000927fffffffffffffffffffffff00000000000000000000000000000000000000000067ffffffffffffffff61377f876123bf565b166bffffffffffffffff00000000613799604089016123bf565b60201b16176fffffffffffffffff00000000000000006137bb60c089016123bf565b60401b161791161774ffffffffffffffff000000000000000000000000006137e661020087016123bf565b60681b161793016123bf565b60881b161790565b93919293613807846123bf565b600182015467ffffffffffffffff8216979063ffffffff8116808a108015613ab7575b613a8b57613839888787613b83565b89146139fc575080156139d3575b6139ca576001841492831593613986575b50505061395a57156106ee576020810135602083013514908161392c575b816138fe575b816138d1575b5061388b575050565b906138a160c067ffffffffffffffff93016123bf565b907fcc614679000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b905067ffffffffffffffff806138f460c06138ed8187016123bf565b94016123bf565b169116115f613882565b905061390c60a083016123bf565b67ffffffffffffffff8061392260a085016123bf565b169116149061387c565b905061393a604083016123bf565b67ffffffffffffffff80613950604085016123bf565b1691161490613876565b837f3071571f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6139a6935060099167ffffffffffffffff6040612db99301511690612d24565b90549060031b1c81156106ee576139bc84612cb0565b1860301c15155f8080613858565b50505050505050565b5067ffffffffffffffff83511667ffffffffffffffff6139f4838686612e13565b161115613847565b95965050505050507701000000000000000000000000000000000000000000000081161591821592613a5d575b5050613a325750565b7f35b6e040000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff919250613a7b60c064ffffffffff92016123bf565b9260401c16911611155f80613a29565b897f35b6e040000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50891561382a565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610568570180359067ffffffffffffffff82116105685760200191813603831361056857565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610568570180359067ffffffffffffffff821161056857602001918160051b3603831361056857565b67ffffffffffffffff1667ffffffffffffffff811461071b5760010190565b613ba89167ffffffffffffffff6040613b9e611140876123bf565b9201511691612d82565b90602081013580921860301c613bbc575050565b612eee67ffffffffffffffff916123bf565b929164ffffffffff9094919460081c16918267ffffffffffffffff82161115613ce85767ffffffffffffffff613c138660c01c93613c0d818697612f60565b93612f60565b828216911681141580613cdf575b613c70575b50505077ffffffffffffffffffffffffffffffffffffffffffffffff91507fffffffffffffffff0000000000000000000000000000000000000000000000009060c01b1691161790565b67ffffffffffffffff93506005856004600195970196875460401b17925f520160205260405f20550116905577ffffffffffffffffffffffffffffffffffffffffffffffff7fffffffffffffffff0000000000000000000000000000000000000000000000005f905f80613c26565b50821515613c21565b5050505090565b8060011b908082046002149015171561071b57600390046001810180911161071b5790565b610220613d2461020084016123bf565b92013591610100820151151580613e3f575b613dfc5767ffffffffffffffff169043610100830110613dc4578282405b1480613dbb575b613db65760e00151158015613da1575b613d73575050565b7ff10dd094000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50611fff810180821161071b57431115613d6b565b505050565b50821515613d5b565b815f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa60203d141615613df4575b825f51613d54565b5f8052613dec565b63ffffffff67ffffffffffffffff925160681c167f20465619000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b5063ffffffff825160681c1667ffffffffffffffff821610613d36565b60808110613ee757614000811015613ebc577fff0000000000000000000000000000000000000000000000000000000000000060405191816080607f83161760f81b16602084015260f11b16602182015260028152612b8160228261219a565b7fca62396b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fff000000000000000000000000000000000000000000000000000000000000006040519160f81b16602082015260018152612b8160218261219a56",
}

// Locking is an auto generated Go binding around an Ethereum contract.
type Locking struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Locking) GetABI() abi.ABI {
	return c.abi
}

// NewLocking creates a new instance of Locking.
func NewLocking() *Locking {
	parsed, err := LockingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Locking{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Locking) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// LockingCheckpointConfirmed represents a CheckpointConfirmed event raised by the Locking contract.
type LockingCheckpointConfirmed struct {
	Number uint64
	Hash   [32]byte
	Closed bool
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const LockingCheckpointConfirmedEventName = "CheckpointConfirmed"

// ContractEventName returns the user-defined event name.
func (LockingCheckpointConfirmed) ContractEventName() string {
	return LockingCheckpointConfirmedEventName
}

// UnpackCheckpointConfirmedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointConfirmed(uint64 indexed number, bytes32 hash, bool closed, address by)
func (locking *Locking) UnpackCheckpointConfirmedEvent(log *types.Log) (*LockingCheckpointConfirmed, error) {
	event := "CheckpointConfirmed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != locking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LockingCheckpointConfirmed)
	if len(log.Data) > 0 {
		if err := locking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range locking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LockingCheckpointProposed represents a CheckpointProposed event raised by the Locking contract.
type LockingCheckpointProposed struct {
	Number          uint64
	Hash            [32]byte
	AttestationBlob [32]byte
	Place           *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const LockingCheckpointProposedEventName = "CheckpointProposed"

// ContractEventName returns the user-defined event name.
func (LockingCheckpointProposed) ContractEventName() string {
	return LockingCheckpointProposedEventName
}

// UnpackCheckpointProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointProposed(uint64 indexed number, bytes32 hash, bytes32 attestationBlob, uint256 place)
func (locking *Locking) UnpackCheckpointProposedEvent(log *types.Log) (*LockingCheckpointProposed, error) {
	event := "CheckpointProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != locking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LockingCheckpointProposed)
	if len(log.Data) > 0 {
		if err := locking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range locking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LockingCheckpointsUndone represents a CheckpointsUndone event raised by the Locking contract.
type LockingCheckpointsUndone struct {
	Number uint64
	Tip    uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const LockingCheckpointsUndoneEventName = "CheckpointsUndone"

// ContractEventName returns the user-defined event name.
func (LockingCheckpointsUndone) ContractEventName() string {
	return LockingCheckpointsUndoneEventName
}

// UnpackCheckpointsUndoneEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointsUndone(uint64 indexed number, uint64 tip)
func (locking *Locking) UnpackCheckpointsUndoneEvent(log *types.Log) (*LockingCheckpointsUndone, error) {
	event := "CheckpointsUndone"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != locking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LockingCheckpointsUndone)
	if len(log.Data) > 0 {
		if err := locking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range locking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LockingRecordKept represents a RecordKept event raised by the Locking contract.
type LockingRecordKept struct {
	Number uint64
	Record [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const LockingRecordKeptEventName = "RecordKept"

// ContractEventName returns the user-defined event name.
func (LockingRecordKept) ContractEventName() string {
	return LockingRecordKeptEventName
}

// UnpackRecordKeptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecordKept(uint64 indexed number, bytes32 record)
func (locking *Locking) UnpackRecordKeptEvent(log *types.Log) (*LockingRecordKept, error) {
	event := "RecordKept"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != locking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LockingRecordKept)
	if len(log.Data) > 0 {
		if err := locking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range locking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (locking *Locking) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], locking.abi.Errors["BadBlobCounts"].ID.Bytes()[:4]) {
		return locking.UnpackBadBlobCountsError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["ConfirmedStays"].ID.Bytes()[:4]) {
		return locking.UnpackConfirmedStaysError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["IntegerTooWide"].ID.Bytes()[:4]) {
		return locking.UnpackIntegerTooWideError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["LiabilityOver"].ID.Bytes()[:4]) {
		return locking.UnpackLiabilityOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["LongerStands"].ID.Bytes()[:4]) {
		return locking.UnpackLongerStandsError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["MalleableSignature"].ID.Bytes()[:4]) {
		return locking.UnpackMalleableSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["MissingBlob"].ID.Bytes()[:4]) {
		return locking.UnpackMissingBlobError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NoHeaders"].ID.Bytes()[:4]) {
		return locking.UnpackNoHeadersError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NoMoreRestarts"].ID.Bytes()[:4]) {
		return locking.UnpackNoMoreRestartsError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NoQuorum"].ID.Bytes()[:4]) {
		return locking.UnpackNoQuorumError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NotDead"].ID.Bytes()[:4]) {
		return locking.UnpackNotDeadError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NotOpen"].ID.Bytes()[:4]) {
		return locking.UnpackNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NotOverdue"].ID.Bytes()[:4]) {
		return locking.UnpackNotOverdueError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NotTheCommittee"].ID.Bytes()[:4]) {
		return locking.UnpackNotTheCommitteeError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NotTheRecord"].ID.Bytes()[:4]) {
		return locking.UnpackNotTheRecordError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NothingAbove"].ID.Bytes()[:4]) {
		return locking.UnpackNothingAboveError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NothingToConfirm"].ID.Bytes()[:4]) {
		return locking.UnpackNothingToConfirmError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["OriginBehindParent"].ID.Bytes()[:4]) {
		return locking.UnpackOriginBehindParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["OriginNotCanonical"].ID.Bytes()[:4]) {
		return locking.UnpackOriginNotCanonicalError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["OutOfRing"].ID.Bytes()[:4]) {
		return locking.UnpackOutOfRingError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["SignaturesLength"].ID.Bytes()[:4]) {
		return locking.UnpackSignaturesLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["SlotNotOver"].ID.Bytes()[:4]) {
		return locking.UnpackSlotNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["StandingNeeded"].ID.Bytes()[:4]) {
		return locking.UnpackStandingNeededError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["TooLong"].ID.Bytes()[:4]) {
		return locking.UnpackTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["UnexpectedBlob"].ID.Bytes()[:4]) {
		return locking.UnpackUnexpectedBlobError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["UnknownKind"].ID.Bytes()[:4]) {
		return locking.UnpackUnknownKindError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["UnknownSigner"].ID.Bytes()[:4]) {
		return locking.UnpackUnknownSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongAbsent"].ID.Bytes()[:4]) {
		return locking.UnpackWrongAbsentError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongBlobs"].ID.Bytes()[:4]) {
		return locking.UnpackWrongBlobsError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongEpoch"].ID.Bytes()[:4]) {
		return locking.UnpackWrongEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongFirstChunk"].ID.Bytes()[:4]) {
		return locking.UnpackWrongFirstChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongForced"].ID.Bytes()[:4]) {
		return locking.UnpackWrongForcedError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongGeneration"].ID.Bytes()[:4]) {
		return locking.UnpackWrongGenerationError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongInbox"].ID.Bytes()[:4]) {
		return locking.UnpackWrongInboxError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongLastChunk"].ID.Bytes()[:4]) {
		return locking.UnpackWrongLastChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongNumber"].ID.Bytes()[:4]) {
		return locking.UnpackWrongNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongParent"].ID.Bytes()[:4]) {
		return locking.UnpackWrongParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongSignature"].ID.Bytes()[:4]) {
		return locking.UnpackWrongSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongSigningEpoch"].ID.Bytes()[:4]) {
		return locking.UnpackWrongSigningEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongSlot"].ID.Bytes()[:4]) {
		return locking.UnpackWrongSlotError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LockingBadBlobCounts represents a BadBlobCounts error raised by the Locking contract.
type LockingBadBlobCounts struct {
	BlobCounts *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBlobCounts(uint256 blobCounts)
func LockingBadBlobCountsErrorID() common.Hash {
	return common.HexToHash("0xc360d8429680e8e329ab06d751fab48f09d7b038b600f006f756b43e6db5438b")
}

// UnpackBadBlobCountsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBlobCounts(uint256 blobCounts)
func (locking *Locking) UnpackBadBlobCountsError(raw []byte) (*LockingBadBlobCounts, error) {
	out := new(LockingBadBlobCounts)
	if err := locking.abi.UnpackIntoInterface(out, "BadBlobCounts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingConfirmedStays represents a ConfirmedStays error raised by the Locking contract.
type LockingConfirmedStays struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConfirmedStays(uint64 number)
func LockingConfirmedStaysErrorID() common.Hash {
	return common.HexToHash("0x35b6e040e6f570ff87f165cea15cf317d726071ad80aa7b4f1c78e469be526dc")
}

// UnpackConfirmedStaysError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConfirmedStays(uint64 number)
func (locking *Locking) UnpackConfirmedStaysError(raw []byte) (*LockingConfirmedStays, error) {
	out := new(LockingConfirmedStays)
	if err := locking.abi.UnpackIntoInterface(out, "ConfirmedStays", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingIntegerTooWide represents a IntegerTooWide error raised by the Locking contract.
type LockingIntegerTooWide struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IntegerTooWide()
func LockingIntegerTooWideErrorID() common.Hash {
	return common.HexToHash("0xf46c2e8cbd44238722cfcba4f195570fbc31b388765672bc7ee37a764ed93f9b")
}

// UnpackIntegerTooWideError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IntegerTooWide()
func (locking *Locking) UnpackIntegerTooWideError(raw []byte) (*LockingIntegerTooWide, error) {
	out := new(LockingIntegerTooWide)
	if err := locking.abi.UnpackIntoInterface(out, "IntegerTooWide", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingLiabilityOver represents a LiabilityOver error raised by the Locking contract.
type LockingLiabilityOver struct {
	Until       uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LiabilityOver(uint64 until, uint64 currentSlot)
func LockingLiabilityOverErrorID() common.Hash {
	return common.HexToHash("0xc590b386084c1969d7e3df333d05517e26a0553d10d9836be62114901912780e")
}

// UnpackLiabilityOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LiabilityOver(uint64 until, uint64 currentSlot)
func (locking *Locking) UnpackLiabilityOverError(raw []byte) (*LockingLiabilityOver, error) {
	out := new(LockingLiabilityOver)
	if err := locking.abi.UnpackIntoInterface(out, "LiabilityOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingLongerStands represents a LongerStands error raised by the Locking contract.
type LockingLongerStands struct {
	Number    uint64
	LastChunk uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LongerStands(uint64 number, uint64 lastChunk)
func LockingLongerStandsErrorID() common.Hash {
	return common.HexToHash("0xcc614679c4eaadedad3eaf38341b8739a70c7fd2f970d0f3ebdd9600942b1cb5")
}

// UnpackLongerStandsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LongerStands(uint64 number, uint64 lastChunk)
func (locking *Locking) UnpackLongerStandsError(raw []byte) (*LockingLongerStands, error) {
	out := new(LockingLongerStands)
	if err := locking.abi.UnpackIntoInterface(out, "LongerStands", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingMalleableSignature represents a MalleableSignature error raised by the Locking contract.
type LockingMalleableSignature struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalleableSignature(uint256 position)
func LockingMalleableSignatureErrorID() common.Hash {
	return common.HexToHash("0xc651b61c6d2e4e61c3f30c171ad09cea6a43a18082530c10e1d75ed4ae2a66cc")
}

// UnpackMalleableSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalleableSignature(uint256 position)
func (locking *Locking) UnpackMalleableSignatureError(raw []byte) (*LockingMalleableSignature, error) {
	out := new(LockingMalleableSignature)
	if err := locking.abi.UnpackIntoInterface(out, "MalleableSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingMissingBlob represents a MissingBlob error raised by the Locking contract.
type LockingMissingBlob struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MissingBlob(uint256 index)
func LockingMissingBlobErrorID() common.Hash {
	return common.HexToHash("0x95ed3b3202ef50eee4e654dc83ceb5fc80062fe9ab10f8ccddb8dba228de2403")
}

// UnpackMissingBlobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MissingBlob(uint256 index)
func (locking *Locking) UnpackMissingBlobError(raw []byte) (*LockingMissingBlob, error) {
	out := new(LockingMissingBlob)
	if err := locking.abi.UnpackIntoInterface(out, "MissingBlob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNoHeaders represents a NoHeaders error raised by the Locking contract.
type LockingNoHeaders struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoHeaders()
func LockingNoHeadersErrorID() common.Hash {
	return common.HexToHash("0x888f2aac1688dd458f18f440d7f80312a2a6bc7b42f34161fe913e3abf0f4b6b")
}

// UnpackNoHeadersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoHeaders()
func (locking *Locking) UnpackNoHeadersError(raw []byte) (*LockingNoHeaders, error) {
	out := new(LockingNoHeaders)
	if err := locking.abi.UnpackIntoInterface(out, "NoHeaders", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNoMoreRestarts represents a NoMoreRestarts error raised by the Locking contract.
type LockingNoMoreRestarts struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoMoreRestarts()
func LockingNoMoreRestartsErrorID() common.Hash {
	return common.HexToHash("0xadd3bebc17d1a46b3a4fe708d2577673e7786e6d8f9d8310af04fdae35c37306")
}

// UnpackNoMoreRestartsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoMoreRestarts()
func (locking *Locking) UnpackNoMoreRestartsError(raw []byte) (*LockingNoMoreRestarts, error) {
	out := new(LockingNoMoreRestarts)
	if err := locking.abi.UnpackIntoInterface(out, "NoMoreRestarts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNoQuorum represents a NoQuorum error raised by the Locking contract.
type LockingNoQuorum struct {
	Signers *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoQuorum(uint256 signers, uint256 needed)
func LockingNoQuorumErrorID() common.Hash {
	return common.HexToHash("0xa07c49af08b421a301c72d9d0dd4ebec6a52f25fd56250523cef4fe70de605e4")
}

// UnpackNoQuorumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoQuorum(uint256 signers, uint256 needed)
func (locking *Locking) UnpackNoQuorumError(raw []byte) (*LockingNoQuorum, error) {
	out := new(LockingNoQuorum)
	if err := locking.abi.UnpackIntoInterface(out, "NoQuorum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNotDead represents a NotDead error raised by the Locking contract.
type LockingNotDead struct {
	RestartFrom uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDead(uint64 restartFrom, uint64 currentSlot)
func LockingNotDeadErrorID() common.Hash {
	return common.HexToHash("0x6fbe58fd05e1c5c561db6004f6420618ea0b9b479b20baaf5715fd87517ab28b")
}

// UnpackNotDeadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDead(uint64 restartFrom, uint64 currentSlot)
func (locking *Locking) UnpackNotDeadError(raw []byte) (*LockingNotDead, error) {
	out := new(LockingNotDead)
	if err := locking.abi.UnpackIntoInterface(out, "NotDead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNotOpen represents a NotOpen error raised by the Locking contract.
type LockingNotOpen struct {
	OpenFrom    uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpen(uint64 openFrom, uint64 currentSlot)
func LockingNotOpenErrorID() common.Hash {
	return common.HexToHash("0xc88ec8aea8e349782629ced80d02444257d8eb507cbead095a1770cfb002e301")
}

// UnpackNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpen(uint64 openFrom, uint64 currentSlot)
func (locking *Locking) UnpackNotOpenError(raw []byte) (*LockingNotOpen, error) {
	out := new(LockingNotOpen)
	if err := locking.abi.UnpackIntoInterface(out, "NotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNotOverdue represents a NotOverdue error raised by the Locking contract.
type LockingNotOverdue struct {
	Number      uint64
	OverdueFrom uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOverdue(uint64 number, uint64 overdueFrom, uint64 currentSlot)
func LockingNotOverdueErrorID() common.Hash {
	return common.HexToHash("0x3c7ddf7c5619bd2a65ee856ff754e36ab80a2664e387d98e7e91f86d7c8196ad")
}

// UnpackNotOverdueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOverdue(uint64 number, uint64 overdueFrom, uint64 currentSlot)
func (locking *Locking) UnpackNotOverdueError(raw []byte) (*LockingNotOverdue, error) {
	out := new(LockingNotOverdue)
	if err := locking.abi.UnpackIntoInterface(out, "NotOverdue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNotTheCommittee represents a NotTheCommittee error raised by the Locking contract.
type LockingNotTheCommittee struct {
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheCommittee(uint64 epoch)
func LockingNotTheCommitteeErrorID() common.Hash {
	return common.HexToHash("0x66edd0c6403971aab25375608080a1344eac33ba2f4666580182a7b42cfde684")
}

// UnpackNotTheCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheCommittee(uint64 epoch)
func (locking *Locking) UnpackNotTheCommitteeError(raw []byte) (*LockingNotTheCommittee, error) {
	out := new(LockingNotTheCommittee)
	if err := locking.abi.UnpackIntoInterface(out, "NotTheCommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNotTheRecord represents a NotTheRecord error raised by the Locking contract.
type LockingNotTheRecord struct {
	Number uint64
	Hash   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheRecord(uint64 number, bytes32 hash)
func LockingNotTheRecordErrorID() common.Hash {
	return common.HexToHash("0xedae289fefcee4a2f414984e143dd1f59df95a27f269d359246a7e45f8b81a1b")
}

// UnpackNotTheRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheRecord(uint64 number, bytes32 hash)
func (locking *Locking) UnpackNotTheRecordError(raw []byte) (*LockingNotTheRecord, error) {
	out := new(LockingNotTheRecord)
	if err := locking.abi.UnpackIntoInterface(out, "NotTheRecord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNothingAbove represents a NothingAbove error raised by the Locking contract.
type LockingNothingAbove struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingAbove(uint64 number)
func LockingNothingAboveErrorID() common.Hash {
	return common.HexToHash("0xa248f24b64c1a6659fe414d2de69611f6cb1576e68020aa11e0211d0e2493c53")
}

// UnpackNothingAboveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingAbove(uint64 number)
func (locking *Locking) UnpackNothingAboveError(raw []byte) (*LockingNothingAbove, error) {
	out := new(LockingNothingAbove)
	if err := locking.abi.UnpackIntoInterface(out, "NothingAbove", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNothingToConfirm represents a NothingToConfirm error raised by the Locking contract.
type LockingNothingToConfirm struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToConfirm(uint64 number)
func LockingNothingToConfirmErrorID() common.Hash {
	return common.HexToHash("0x6413700e4bb9e82da5b621fecd9e0611dc1427fdfc2b43969032267dcbef1e02")
}

// UnpackNothingToConfirmError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToConfirm(uint64 number)
func (locking *Locking) UnpackNothingToConfirmError(raw []byte) (*LockingNothingToConfirm, error) {
	out := new(LockingNothingToConfirm)
	if err := locking.abi.UnpackIntoInterface(out, "NothingToConfirm", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingOriginBehindParent represents a OriginBehindParent error raised by the Locking contract.
type LockingOriginBehindParent struct {
	Parent uint64
	Got    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OriginBehindParent(uint64 parent, uint64 got)
func LockingOriginBehindParentErrorID() common.Hash {
	return common.HexToHash("0x20465619cd48706de67f0502f8219c8e7dc2ff09329cba79acd849f268862d29")
}

// UnpackOriginBehindParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OriginBehindParent(uint64 parent, uint64 got)
func (locking *Locking) UnpackOriginBehindParentError(raw []byte) (*LockingOriginBehindParent, error) {
	out := new(LockingOriginBehindParent)
	if err := locking.abi.UnpackIntoInterface(out, "OriginBehindParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingOriginNotCanonical represents a OriginNotCanonical error raised by the Locking contract.
type LockingOriginNotCanonical struct {
	Number uint64
	Hash   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OriginNotCanonical(uint64 number, bytes32 hash)
func LockingOriginNotCanonicalErrorID() common.Hash {
	return common.HexToHash("0xf10dd09486f40a979ec6cf2965c1dc0dd85ff80e8487bbee2107d9d0404f7476")
}

// UnpackOriginNotCanonicalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OriginNotCanonical(uint64 number, bytes32 hash)
func (locking *Locking) UnpackOriginNotCanonicalError(raw []byte) (*LockingOriginNotCanonical, error) {
	out := new(LockingOriginNotCanonical)
	if err := locking.abi.UnpackIntoInterface(out, "OriginNotCanonical", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingOutOfRing represents a OutOfRing error raised by the Locking contract.
type LockingOutOfRing struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfRing(uint64 number)
func LockingOutOfRingErrorID() common.Hash {
	return common.HexToHash("0xcf29fb36b0692af24f5b4759beb3906c61fba47e83d5482ffcc300a4a16aaf81")
}

// UnpackOutOfRingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfRing(uint64 number)
func (locking *Locking) UnpackOutOfRingError(raw []byte) (*LockingOutOfRing, error) {
	out := new(LockingOutOfRing)
	if err := locking.abi.UnpackIntoInterface(out, "OutOfRing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingSignaturesLength represents a SignaturesLength error raised by the Locking contract.
type LockingSignaturesLength struct {
	Length   *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignaturesLength(uint256 length, uint256 expected)
func LockingSignaturesLengthErrorID() common.Hash {
	return common.HexToHash("0xca961efdbc4aca0698fc9aa8be561ddb4267f056a3a536f45adad8431a83d2dc")
}

// UnpackSignaturesLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignaturesLength(uint256 length, uint256 expected)
func (locking *Locking) UnpackSignaturesLengthError(raw []byte) (*LockingSignaturesLength, error) {
	out := new(LockingSignaturesLength)
	if err := locking.abi.UnpackIntoInterface(out, "SignaturesLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingSlotNotOver represents a SlotNotOver error raised by the Locking contract.
type LockingSlotNotOver struct {
	Slot        uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SlotNotOver(uint64 slot, uint64 currentSlot)
func LockingSlotNotOverErrorID() common.Hash {
	return common.HexToHash("0x26eb02e8d2960a65d100e0410a45f1e3d1d9b346a4720d3e38651b392a3d1630")
}

// UnpackSlotNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SlotNotOver(uint64 slot, uint64 currentSlot)
func (locking *Locking) UnpackSlotNotOverError(raw []byte) (*LockingSlotNotOver, error) {
	out := new(LockingSlotNotOver)
	if err := locking.abi.UnpackIntoInterface(out, "SlotNotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingStandingNeeded represents a StandingNeeded error raised by the Locking contract.
type LockingStandingNeeded struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StandingNeeded(uint64 number)
func LockingStandingNeededErrorID() common.Hash {
	return common.HexToHash("0x3071571f22b02b4e457c0637ccac3ceaabd1e734e253d7debf426047f604a2d7")
}

// UnpackStandingNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StandingNeeded(uint64 number)
func (locking *Locking) UnpackStandingNeededError(raw []byte) (*LockingStandingNeeded, error) {
	out := new(LockingStandingNeeded)
	if err := locking.abi.UnpackIntoInterface(out, "StandingNeeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingTooLong represents a TooLong error raised by the Locking contract.
type LockingTooLong struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLong(uint256 length)
func LockingTooLongErrorID() common.Hash {
	return common.HexToHash("0xca62396b20474dc9ff0587e623d69b28f439b5e8c62f5c1667a25642ef90070b")
}

// UnpackTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLong(uint256 length)
func (locking *Locking) UnpackTooLongError(raw []byte) (*LockingTooLong, error) {
	out := new(LockingTooLong)
	if err := locking.abi.UnpackIntoInterface(out, "TooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingUnexpectedBlob represents a UnexpectedBlob error raised by the Locking contract.
type LockingUnexpectedBlob struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnexpectedBlob(uint256 index)
func LockingUnexpectedBlobErrorID() common.Hash {
	return common.HexToHash("0xe5519c0774f46d29fba5d40f69f2ec2b13afd0c606054e9b8802152dd6186827")
}

// UnpackUnexpectedBlobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnexpectedBlob(uint256 index)
func (locking *Locking) UnpackUnexpectedBlobError(raw []byte) (*LockingUnexpectedBlob, error) {
	out := new(LockingUnexpectedBlob)
	if err := locking.abi.UnpackIntoInterface(out, "UnexpectedBlob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingUnknownKind represents a UnknownKind error raised by the Locking contract.
type LockingUnknownKind struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownKind(uint8 kind)
func LockingUnknownKindErrorID() common.Hash {
	return common.HexToHash("0xbd3c90894f7b5a9cce89be28990c5c48eeecbdbc851f01ad4d59a4a38d093e0b")
}

// UnpackUnknownKindError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownKind(uint8 kind)
func (locking *Locking) UnpackUnknownKindError(raw []byte) (*LockingUnknownKind, error) {
	out := new(LockingUnknownKind)
	if err := locking.abi.UnpackIntoInterface(out, "UnknownKind", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingUnknownSigner represents a UnknownSigner error raised by the Locking contract.
type LockingUnknownSigner struct {
	Signers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownSigner(uint256 signers)
func LockingUnknownSignerErrorID() common.Hash {
	return common.HexToHash("0xbda62c23d2f38bc9b3c4399b32302a41464f812ba763f5ac0cedaedd67fce944")
}

// UnpackUnknownSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownSigner(uint256 signers)
func (locking *Locking) UnpackUnknownSignerError(raw []byte) (*LockingUnknownSigner, error) {
	out := new(LockingUnknownSigner)
	if err := locking.abi.UnpackIntoInterface(out, "UnknownSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongAbsent represents a WrongAbsent error raised by the Locking contract.
type LockingWrongAbsent struct {
	Expected *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAbsent(uint256 expected, uint256 got)
func LockingWrongAbsentErrorID() common.Hash {
	return common.HexToHash("0xcbfdc61c9e048577a515898a573aa024337994dc0e6e56b06c1e12929c2ff08e")
}

// UnpackWrongAbsentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAbsent(uint256 expected, uint256 got)
func (locking *Locking) UnpackWrongAbsentError(raw []byte) (*LockingWrongAbsent, error) {
	out := new(LockingWrongAbsent)
	if err := locking.abi.UnpackIntoInterface(out, "WrongAbsent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongBlobs represents a WrongBlobs error raised by the Locking contract.
type LockingWrongBlobs struct {
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongBlobs(bytes32 expected, bytes32 got)
func LockingWrongBlobsErrorID() common.Hash {
	return common.HexToHash("0xc713f0db6698aeef8d1598f4c4120d26cc8aa019fdd6c9bd037f94a3635e91dc")
}

// UnpackWrongBlobsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongBlobs(bytes32 expected, bytes32 got)
func (locking *Locking) UnpackWrongBlobsError(raw []byte) (*LockingWrongBlobs, error) {
	out := new(LockingWrongBlobs)
	if err := locking.abi.UnpackIntoInterface(out, "WrongBlobs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongEpoch represents a WrongEpoch error raised by the Locking contract.
type LockingWrongEpoch struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongEpoch(uint64 expected, uint64 got)
func LockingWrongEpochErrorID() common.Hash {
	return common.HexToHash("0x2b9264ec593278cbe059ca68c627e1b8271a7e014abe4c8622c73486c89e1e93")
}

// UnpackWrongEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongEpoch(uint64 expected, uint64 got)
func (locking *Locking) UnpackWrongEpochError(raw []byte) (*LockingWrongEpoch, error) {
	out := new(LockingWrongEpoch)
	if err := locking.abi.UnpackIntoInterface(out, "WrongEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongFirstChunk represents a WrongFirstChunk error raised by the Locking contract.
type LockingWrongFirstChunk struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongFirstChunk(uint64 expected, uint64 got)
func LockingWrongFirstChunkErrorID() common.Hash {
	return common.HexToHash("0x73e465d5d69dc0025ee19720814907cce61a005838a342ae613bd98e9bb56e0e")
}

// UnpackWrongFirstChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongFirstChunk(uint64 expected, uint64 got)
func (locking *Locking) UnpackWrongFirstChunkError(raw []byte) (*LockingWrongFirstChunk, error) {
	out := new(LockingWrongFirstChunk)
	if err := locking.abi.UnpackIntoInterface(out, "WrongFirstChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongForced represents a WrongForced error raised by the Locking contract.
type LockingWrongForced struct {
	Total uint64
	Hash  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongForced(uint64 total, bytes32 hash)
func LockingWrongForcedErrorID() common.Hash {
	return common.HexToHash("0x872ee8599a04b2dd4da2c9ba4740313309c7e5bd168cd2b9623982c4d1f2fbb8")
}

// UnpackWrongForcedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongForced(uint64 total, bytes32 hash)
func (locking *Locking) UnpackWrongForcedError(raw []byte) (*LockingWrongForced, error) {
	out := new(LockingWrongForced)
	if err := locking.abi.UnpackIntoInterface(out, "WrongForced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongGeneration represents a WrongGeneration error raised by the Locking contract.
type LockingWrongGeneration struct {
	Expected uint32
	Got      uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongGeneration(uint32 expected, uint32 got)
func LockingWrongGenerationErrorID() common.Hash {
	return common.HexToHash("0x82ec942bf7f09510e96b4a73efc0edeb3ac2ca95cc24a273be6ebb209d5651d3")
}

// UnpackWrongGenerationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongGeneration(uint32 expected, uint32 got)
func (locking *Locking) UnpackWrongGenerationError(raw []byte) (*LockingWrongGeneration, error) {
	out := new(LockingWrongGeneration)
	if err := locking.abi.UnpackIntoInterface(out, "WrongGeneration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongInbox represents a WrongInbox error raised by the Locking contract.
type LockingWrongInbox struct {
	Total uint64
	Hash  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongInbox(uint64 total, bytes32 hash)
func LockingWrongInboxErrorID() common.Hash {
	return common.HexToHash("0x0a4d2c519c92674d977b0e97f1e09c07067e907bfaf6bd6982a1e3efeaac0449")
}

// UnpackWrongInboxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongInbox(uint64 total, bytes32 hash)
func (locking *Locking) UnpackWrongInboxError(raw []byte) (*LockingWrongInbox, error) {
	out := new(LockingWrongInbox)
	if err := locking.abi.UnpackIntoInterface(out, "WrongInbox", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongLastChunk represents a WrongLastChunk error raised by the Locking contract.
type LockingWrongLastChunk struct {
	FirstChunk uint64
	LastChunk  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongLastChunk(uint64 firstChunk, uint64 lastChunk)
func LockingWrongLastChunkErrorID() common.Hash {
	return common.HexToHash("0xb3586af9e9f042f626395dbc7cf85f91d9028f1f1e738be9ac977f0028810570")
}

// UnpackWrongLastChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongLastChunk(uint64 firstChunk, uint64 lastChunk)
func (locking *Locking) UnpackWrongLastChunkError(raw []byte) (*LockingWrongLastChunk, error) {
	out := new(LockingWrongLastChunk)
	if err := locking.abi.UnpackIntoInterface(out, "WrongLastChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongNumber represents a WrongNumber error raised by the Locking contract.
type LockingWrongNumber struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongNumber(uint64 expected, uint64 got)
func LockingWrongNumberErrorID() common.Hash {
	return common.HexToHash("0xbdbb1332afdeeb05fe88778087e964358560ce7303d0ac0b86970f2249b09d7f")
}

// UnpackWrongNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongNumber(uint64 expected, uint64 got)
func (locking *Locking) UnpackWrongNumberError(raw []byte) (*LockingWrongNumber, error) {
	out := new(LockingWrongNumber)
	if err := locking.abi.UnpackIntoInterface(out, "WrongNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongParent represents a WrongParent error raised by the Locking contract.
type LockingWrongParent struct {
	Number     uint64
	ParentHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongParent(uint64 number, bytes32 parentHash)
func LockingWrongParentErrorID() common.Hash {
	return common.HexToHash("0xb6e816ecf01e6c940f3b3ef65681ac09cb730a6fffd185229553471c193c0115")
}

// UnpackWrongParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongParent(uint64 number, bytes32 parentHash)
func (locking *Locking) UnpackWrongParentError(raw []byte) (*LockingWrongParent, error) {
	out := new(LockingWrongParent)
	if err := locking.abi.UnpackIntoInterface(out, "WrongParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongSignature represents a WrongSignature error raised by the Locking contract.
type LockingWrongSignature struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSignature(uint256 position)
func LockingWrongSignatureErrorID() common.Hash {
	return common.HexToHash("0x3f109cf17e32ef676ade6ad06ff82c6c35dae7d4da3bea463241ec17a07584f9")
}

// UnpackWrongSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSignature(uint256 position)
func (locking *Locking) UnpackWrongSignatureError(raw []byte) (*LockingWrongSignature, error) {
	out := new(LockingWrongSignature)
	if err := locking.abi.UnpackIntoInterface(out, "WrongSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongSigningEpoch represents a WrongSigningEpoch error raised by the Locking contract.
type LockingWrongSigningEpoch struct {
	Header  uint64
	Present uint64
	Got     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSigningEpoch(uint64 header, uint64 present, uint64 got)
func LockingWrongSigningEpochErrorID() common.Hash {
	return common.HexToHash("0x9584a3312e620399bb6a1e63686041c286b843577d880ac408b70564d70bd80f")
}

// UnpackWrongSigningEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSigningEpoch(uint64 header, uint64 present, uint64 got)
func (locking *Locking) UnpackWrongSigningEpochError(raw []byte) (*LockingWrongSigningEpoch, error) {
	out := new(LockingWrongSigningEpoch)
	if err := locking.abi.UnpackIntoInterface(out, "WrongSigningEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongSlot represents a WrongSlot error raised by the Locking contract.
type LockingWrongSlot struct {
	Parent uint64
	Got    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSlot(uint64 parent, uint64 got)
func LockingWrongSlotErrorID() common.Hash {
	return common.HexToHash("0x372eacf0e14840023a3320e51c296bd33041f7a084a945593615b0d4c387c7ef")
}

// UnpackWrongSlotError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSlot(uint64 parent, uint64 got)
func (locking *Locking) UnpackWrongSlotError(raw []byte) (*LockingWrongSlot, error) {
	out := new(LockingWrongSlot)
	if err := locking.abi.UnpackIntoInterface(out, "WrongSlot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupMetaData contains all meta data concerning the Rollup contract.
var RollupMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"genesisTime\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"slotDuration\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochDuration\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"publishTimeout\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ring\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"bondGas\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"proving\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"openAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"publishDeadline\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"confirmWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"settleWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"answerWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rescue\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"drain\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"liability\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"exitDelay\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"restartAfter\",\"type\":\"uint64\"}],\"internalType\":\"structWindows\",\"name\":\"windows\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"genesisChunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"genesisArchiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"genesisStateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"paramsHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"}],\"internalType\":\"structRollupConfig\",\"name\":\"config\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"attesters\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"publishers\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"MAX_COMMITTEE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record_\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader[]\",\"name\":\"chain\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"},{\"internalType\":\"address[]\",\"name\":\"absent\",\"type\":\"address[]\"}],\"internalType\":\"structCertificate\",\"name\":\"cert\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"restarts\",\"type\":\"uint64\"}],\"name\":\"answer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"attesterAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"turn\",\"type\":\"uint256\"}],\"name\":\"attesterOfSeat\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bondGas\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"chainId\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"record_\",\"type\":\"bytes32\"}],\"name\":\"charge\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"chargeBond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record_\",\"type\":\"bytes32\"}],\"name\":\"chargeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"state\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"name\":\"committeeAt\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"committeeHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"committeeSize\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader[]\",\"name\":\"chain\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"},{\"internalType\":\"address[]\",\"name\":\"absent\",\"type\":\"address[]\"}],\"internalType\":\"structCertificate\",\"name\":\"cert\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"keep\",\"type\":\"uint256\"}],\"name\":\"confirm\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"confirmation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"confirmed\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"currentSlot\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"}],\"name\":\"epochAt\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochDuration\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisArchiveRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisChunksRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisOriginHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisOriginNumber\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisStateRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisTime\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"governance\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"}],\"name\":\"leader\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"}],\"name\":\"leaderPosition\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paramsHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader[]\",\"name\":\"headers\",\"type\":\"tuple[]\"},{\"internalType\":\"uint256\",\"name\":\"blobCounts\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"turn\",\"type\":\"uint256\"}],\"name\":\"propose\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proven\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proving\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader[]\",\"name\":\"headers\",\"type\":\"tuple[]\"},{\"internalType\":\"uint256\",\"name\":\"blobCounts\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader[]\",\"name\":\"links\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader[]\",\"name\":\"standing\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"},{\"internalType\":\"address[]\",\"name\":\"absent\",\"type\":\"address[]\"}],\"internalType\":\"structCertificate\",\"name\":\"cert\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"keep\",\"type\":\"uint256\"}],\"internalType\":\"structLockedPublication\",\"name\":\"publication\",\"type\":\"tuple\"}],\"name\":\"publishLocked\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"publishParams\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"publishTimeout\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"publisherOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"record\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader\",\"name\":\"header\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"keep\",\"type\":\"uint256\"}],\"name\":\"restart\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"}],\"name\":\"rewarded\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"rewards\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"bits\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"isFinal\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ring\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"seed\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record_\",\"type\":\"bytes32\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"by\",\"type\":\"uint64\"}],\"name\":\"settled\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"slotAt\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"slotDuration\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"tip\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"restarts\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader\",\"name\":\"header\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"},{\"internalType\":\"address[]\",\"name\":\"absent\",\"type\":\"address[]\"}],\"internalType\":\"structCertificate\",\"name\":\"cert\",\"type\":\"tuple\"}],\"name\":\"verifyLock\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader\",\"name\":\"header\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"keep\",\"type\":\"uint256\"}],\"name\":\"void\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"windows\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"openAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"publishDeadline\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"confirmWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"settleWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"answerWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rescue\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"drain\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"liability\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"exitDelay\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"restartAfter\",\"type\":\"uint64\"}],\"internalType\":\"structWindows\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"name\":\"Charged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"CheckpointConfirmed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"attestationBlob\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"}],\"name\":\"CheckpointProposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"tip\",\"type\":\"uint64\"}],\"name\":\"CheckpointsUndone\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"turn\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"Convicted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"Dismissed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"GenesisParams\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"RecordKept\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"restarts\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"chainId\",\"type\":\"string\"}],\"name\":\"Restarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"AlreadyCharged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"AnswerWindowOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"AnswerWindowOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"AnswerWindowTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"blobCounts\",\"type\":\"uint256\"}],\"name\":\"BadBlobCounts\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"BeforeGenesis\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"BondTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"CommitteeTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"ConfirmWindowTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"ConfirmedStays\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"DeadlineTooShort\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"most\",\"type\":\"uint64\"}],\"name\":\"EpochTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"ExitDelayTooShort\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"IntegerTooWide\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"LiabilityOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"LiabilityTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"}],\"name\":\"LongerStands\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"MissingBlob\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoHeaders\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoMoreRestarts\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"NoSuchPosition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"NobodysPublication\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"NotCharged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"restartFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"NotDead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotGovernance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"openFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"NotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"overdueFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"NotOverdue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"turn\",\"type\":\"uint256\"}],\"name\":\"NotPublisher\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"NotTheCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"NotTheRecord\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"turn\",\"type\":\"uint256\"}],\"name\":\"NotYourTurn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"NothingAbove\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingOwed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"NothingToConfirm\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"openAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"publishDeadline\",\"type\":\"uint64\"}],\"name\":\"OpenAfterDeadline\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"parent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"OriginBehindParent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"OriginNotCanonical\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"OutOfRing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PaymentRefused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"attesters\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"publishers\",\"type\":\"uint256\"}],\"name\":\"PublisherCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"RepeatedAttester\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"RescueTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"RestartTooSoon\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"confirmed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"proven\",\"type\":\"uint64\"}],\"name\":\"RingFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"ring\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"RingTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"SettleWindowTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"SlotNotOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"StandingNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"turns\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"most\",\"type\":\"uint64\"}],\"name\":\"TooManyTurns\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"UnexpectedBlob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"UnknownAttester\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"UnknownRecord\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"restarts\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"UnknownRestart\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"WrongAbsent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"}],\"name\":\"WrongBlobs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongFirstChunk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"WrongForced\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"expected\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"got\",\"type\":\"uint32\"}],\"name\":\"WrongGeneration\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"WrongInbox\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"}],\"name\":\"WrongLastChunk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongNumber\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"}],\"name\":\"WrongParams\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"}],\"name\":\"WrongParent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"header\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"present\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongSigningEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"parent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongSlot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroBond\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroEpochDuration\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroOpenAfter\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroPublishTimeout\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroSlotDuration\",\"type\":\"error\"}]",
	ID:  "42f49c7177c036f686a5d3423103385a59",
	Bin: "0x6104008060405234610f39576153a1803803809161001d8285610f3d565b83398101818103906103008212610f39576102c08212610f3957604051926101a084016001600160401b03811185821017610ba25760405261005e81610f60565b845261006c60208201610f60565b926020850193845261008060408301610f60565b6040860190815261009360608401610f60565b606087019081526100a660808501610f60565b90608088019182526100ba60a08601610f60565b9260a0890193845260c0860151948515158603610f39576101409060c08b0196875260df190112610f39576040519761014089016001600160401b0381118a821017610ba25760405261010f60e08801610f60565b895261011e6101008801610f60565b60208a01526101306101208801610f60565b60408a01526101426101408801610f60565b60608a01526101546101608801610f60565b60808a01526101666101808801610f60565b60a08a01526101786101a08801610f60565b60c08a015261018a6101c08801610f60565b60e08a015261019c6101e08801610f60565b6101008a01526101af6102008801610f60565b6101208a015260e08a019889526102208701516101008b01526102408701516101208b01526102608701516101408b0152610280870151976101608b019889526101fc6102a08901610f74565b6101808c019081526102c08901519098906001600160401b038111610f395782610227918301610f88565b6102e08201519092906001600160401b038111610f39576102489201610f88565b8b51835185519293926001600160401b039081169291811691168115610f2a578215610f1b5760805260a05260c0528051918215610f0c576101008311610ef9578051808403610ee357505f5b838110610e5057508151906001600160401b038211610ba257680100000000000000008211610ba2575f54825f55808310610e26575b506020830191825f805260205f205f5b838110610e095750508251929150506001600160401b038211610ba257680100000000000000008211610ba25760015482600155808310610dde575b5060200160015f5260205f205f5b838110610dc15750505050604051908160208101918294519290925f5b818110610d9f57505061035e925003601f198101835282610f3d565b5190206101205260e052604051602081019044825260208152610382604082610f3d565b5190206101005282516001600160401b031615610d905781516001600160401b031660208111610d795750805183516103c7916001600160401b039182169116611084565b6001600160401b0316607f8111610d62575084516001600160401b031615610d5357885146617a691492908315610d36576001905b80516001600160401b031615610d275780516020820180519093916001600160401b03918216911681811015610d12575050851580610cfc575b610cd657835160011b6002600160401b038116906002600160411b03168103610b8e5781610463916110c7565b6040830180519094916001600160401b039081169116818110610cc157505060608301516001600160401b03838116939116838110610caa57506080840180519093906001600160401b0316818110610c9557505084516104d79082906104d2906001600160401b031661103b565b6110c7565b60a0850180519093916001600160401b039081169116818110610c805750505161050e91906104d2906001600160401b031661103b565b60e0840180519092916001600160401b039081169116818110610c6b5750508151905161059d939261058c929091610586916105759161055a916001600160401b039182169116611053565b60c0880151935190936001600160401b03918216911661101f565b89516001600160401b031690611084565b90611053565b90516001600160401b031690611053565b6101008201516001600160401b039182169116818110610c56575050610120015190516001600160401b03918216911680821115610c2a57505089516040015190516001600160401b0391821691908116600302908116908103610b8e5761060491611053565b9115610bd757505b82516001600160401b0391821691168181108015610bcb575b610bb6575050516001600160401b0390811661014090815291518116610160529151821661018052915115156101a05291516001600160a01b03166101c05291516101e0526101008481015161020052610120808601516102205292850151610240529251805182166102c0908152602082015183166102e0526040828101518416610300526060830151841661032052608083015184166103405260a083015184166103605260c083015184166103805260e083015184166103a0529482015183166103c05292015181166103e05291519290830191821183831017610ba257610140916040525f83525f60208401525f60408401525f60608401525f60808401525f60a08401525f60c08401525f60e08401525f6101008401525f6101208401525f828401525f6101608401525f6101808401525f6101a08401525f6101c08401525f6101e08401525f6102008401525f6102208401525f6102408401525f6102608401525f6102808401525f6102a084015261010081015160e08401526101208101516101008401520151610120820152604051905f60208301526020810151604083015260018060401b03604082015116606083015260018060401b03606082015116608083015263ffffffff60808201511660a083015260018060401b0360a08201511660c083015260018060401b0360c08201511660e083015260e081015161010083015261010081015161012083015261012081015161014083015261014081015161016083015261016081015161018083015260018060401b03610180820151166101a08301526101a08101516101c083015260018060401b036101c0820151166101e08301526101e081015161020083015260018060401b036102008201511661022083015261022081015161024083015260018060401b036102408201511661026083015260018060801b036102608201511661028083015260018060401b03610280820151166102a08301526102a060018060401b03910151166102c08201526102c081526109216102e082610f3d565b60208151910120806102605260ff65ffffffffffff19821617600c55600160b81b6004558060055560065543155f14610b81575f5b6001600160401b03811661028052406102a0526040516142bb90816110e682396080518181816114ee0152613d0a015260a051818181611e74015281816132e60152613dd8015260c051818181610a9a0152818161122a015281816112a001528181612fed015281816136b00152613a8b015260e051818181610765015281816115fc0152818161338501528181613bcf01528181613c3a01528181613d780152614108015261010051818181610a5601528181613ba40152613c0f01526101205181613d9b0152610140518181816106ca0152613e1e01526101605181818161098f015281816109d401528181612724015281816128650152818161311b015281816131d6015281816136600152613abb0152610180518181816107fa015261251501526101a051818181610a1901528181613197015261357301526101c051818181610ae8015261109301526101e05181818161094b0152610d3b01526102005181611e33015261022051816102e00152610240518161031b01526102605181610836015261028051816110d801526102a051816115b801526102c0518181816119620152613aeb01526102e051816119960152610300518181816119c70152613b1b0152610320518181816119f801526135b1015261034051818181611a290152613b4b01526103605181611a5b01526103805181611a8d01526103a051818181611abf0152613b7b01526103c05181611af201526103e051818181610ba10152611b240152f35b5f19430143811115610956575b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b630e629c0b60e01b5f5260045260245260445ffd5b50620100008111610625565b51601191610bee916001600160401b03169061101f565b6001600160401b0390811691909102908116908103610b8e57610c1b610c16600c8093611053565b61106c565b6001600160401b03160461060c565b610c339061103b565b63d8625ad360e01b5f9081526004929092526001600160401b0316602452604490fd5b63c16c131160e01b5f5260045260245260445ffd5b632ce6afd360e01b5f5260045260245260445ffd5b6311e0607d60e21b5f5260045260245260445ffd5b6316442e9560e01b5f5260045260245260445ffd5b83906370d005cf60e01b5f5260045260245260445ffd5b630d86046f60e21b5f5260045260245260445ffd5b825163393fbccf60e11b5f9081526001600160401b03909116600452600d602452604490fd5b508251600d6001600160401b0390911610610436565b630789d92f60e01b5f5260045260245260445ffd5b63a3a1a6df60e01b5f5260045ffd5b8251610d4d906001600160401b0316610900611084565b906103fc565b631d7a68af60e11b5f5260045ffd5b634d76022560e01b5f52600452607f60245260445ffd5b632760e21760e01b5f52600452602060245260445ffd5b630f37855960e41b5f5260045ffd5b84516001600160a01b0316835260209485019486945090920191600101610342565b82516001600160a01b031681830155602090920191600101610325565b60015f52828060205f20019103905f5b828110610dfc575050610317565b5f82820155600101610dee565b82516001600160a01b0316818301556020909201916001016102db565b5f8052828060205f20019103905f5b828110610e435750506102cb565b5f82820155600101610e35565b6001600160a01b03610e628285610ff7565b51169081158015610ec8575b610eb657815f52600260205260405f2054610ea35760018101808211610b8e576001925f52600260205260405f205501610295565b5063398481a560e11b5f5260045260245ffd5b6337bc03e960e11b5f5260045260245ffd5b506001600160a01b03610edb8285610ff7565b511615610e6e565b836372ede02560e11b5f5260045260245260445ffd5b8263188254a360e11b5f5260045260245ffd5b633028b91f60e01b5f5260045ffd5b6366128a9760e01b5f5260045ffd5b63065babed60e41b5f5260045ffd5b5f80fd5b601f909101601f19168101906001600160401b03821190821017610ba257604052565b51906001600160401b0382168203610f3957565b51906001600160a01b0382168203610f3957565b9080601f83011215610f39578151916001600160401b038311610ba2578260051b9060405193610fbb6020840186610f3d565b8452602080850192820101928311610f3957602001905b828210610fdf5750505090565b60208091610fec84610f74565b815201910190610fd2565b805182101561100b5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b6001600160401b039182169082160290811691908203610b8e57565b6001600160401b0390811660010191908211610b8e57565b6001600160401b039182169082160191908211610b8e57565b6001600160401b039081165f190191908211610b8e57565b6001600160401b039061109c90610c16908490611053565b6001600160401b03909216911681156110b3570490565b634e487b7160e01b5f52601260045260245ffd5b906001600160401b0380821690831611156110e0575090565b90509056fe6080806040526004361015610012575f80fd5b5f905f3560e01c9081630ead865d14611e56575080631007123d14611e1c5780631037756c14611d3257806323e2ff4514611bed5780632713f36e146118f55780632755cd2d146118895780632873bede146117fd5780632c780da61461166d5780632f762822146115db57806330b5c185146115a05780633359632e146115845780633ccfd60b1461151257806342c6498a146114cd5780634b734bab146113c15780634bc6fd091461127f5780634d94e7f31461124e5780634ff0876a146112095780635426f9951461116c578063545bdb881461112057806358c51073146110fc57806359b0b9c7146110b75780635aa6e6751461106657806361a9d94f14610dcd57806363e2b9f014610c9657806369ed367314610c7b5780636bf0b37c14610abf5780637d60d35514610a795780637d94792a14610a3e5780637da6d82f14610a015780637f8d3bd3146109b35780638360c1851461096e57806386a42663146109335780638dd5c0d6146109165780638e8268261461085957806394391a6d1461081e57806394894b58146107d9578063987757dd146107bc5780639a8a0592146107885780639cf4364b1461074d578063a968991b146106ee578063abcd8afc146106a9578063bbf543051461065f578063be72a378146105e8578063d0b1d512146105b7578063d48cbfee14610571578063d4e11433146103c8578063dedb3f2614610383578063df18e0471461033e578063e886aeea14610303578063eb73139d146102c8578063eda9abf3146102985763fc9b5c611461025a575f80fd5b3461029557602060031936011261029557604061027d610278611e98565b61364d565b67ffffffffffffffff83519216825215156020820152f35b80fd5b5034610295576020600319360112610295576102b2611e98565b506020806102be613d61565b0151604051908152f35b503461029557806003193601126102955760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461029557806003193601126102955760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461029557602060031936011261029557604060209173ffffffffffffffffffffffffffffffffffffffff610372611ec4565b168152600b83522054604051908152f35b50346102955760406003193601126102955761039d611e98565b6024359167ffffffffffffffff831683036102955760206103be84846134da565b6040519015158152f35b5034610295576020600319360112610295578060043567ffffffffffffffff811161056e578060040181360360c060031982011261056b5773__$874538eeedf246a5c9bfed466698a2f645$__7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1d6084850135920182121561056757610452600483860101613849565b92813b15610563578593856104b29260a060a46105306105209860046040519c8d9b8c9a8b9a7fa131a687000000000000000000000000000000000000000000000000000000008c526003858d0152606060248d015260648c0190612055565b976003198b8a030160448c01526105126105076104e28b60c06104d58680613444565b91909281815201916122ec565b602486013560208d01526104f96044870185613444565b8d830360408f0152906122ec565b916064850190613444565b908a830360608c01526122ec565b9287840360808901520101612362565b93013591015203915af48015610558576105475750f35b8161055191611ffe565b6102955780f35b6040513d84823e3d90fd5b8580fd5b8480fd5b50505b50fd5b5034610295576040600319360112610295576020610599610590611e98565b60243590613371565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b50346102955760206003193601126102955760206105d66004356132ce565b67ffffffffffffffff60405191168152f35b503461029557602060031936011261029557604060a0916004358152600a602052206001815491015473ffffffffffffffffffffffffffffffffffffffff6040519260ff8116845263ffffffff8160081c16602085015264ffffffffff8160281c16604085015260501c1660608301526080820152f35b50346102955760606003193601126102955760043567ffffffffffffffff81116106a5576106946106a2913690600401611ee7565b9060443591602435916126d3565b80f35b5080fd5b5034610295578060031936011261029557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610295578060031936011261029557608060045464ffffffffff600554916040519263ffffffff8216845260208401527701000000000000000000000000000000000000000000000081161515604084015260901c166060820152f35b503461029557806003193601126102955760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346102955780600319360112610295576107b86107a46126ac565b604051918291602083526020830190611f38565b0390f35b5034610295576020600319360112610295576106a2600435612569565b5034610295578060031936011261029557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461029557806003193601126102955760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b506040600319360112610295578061086f611e98565b73__$baf8396fdd7229859bf7437dd925ab3790$__9061088d613a62565b61089561250a565b92803b15610567576108f167ffffffffffffffff928694604051968795869485947fbff1e7010000000000000000000000000000000000000000000000000000000086526003600487015260a0602487015260a4860190612055565b921660448401526024356064840152608483015203915af48015610558576105475750f35b503461029557806003193601126102955760206040516101008152f35b503461029557806003193601126102955760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5034610295578060031936011261029557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102955760206003193601126102955760206109f96109d2611e98565b7f000000000000000000000000000000000000000000000000000000000000000090613c70565b604051908152f35b503461029557806003193601126102955760206040517f000000000000000000000000000000000000000000000000000000000000000015158152f35b503461029557806003193601126102955760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346102955760206003193601126102955760206105d6610a98611e98565b7f000000000000000000000000000000000000000000000000000000000000000090612549565b503461029557610ace36611f19565b73ffffffffffffffffffffffffffffffffffffffff9291927f0000000000000000000000000000000000000000000000000000000000000000163303610c4f57819273__$874538eeedf246a5c9bfed466698a2f645$__610b2d613a62565b90803b1561056757610b85610b90928694604051968795869485947f7fe09632000000000000000000000000000000000000000000000000000000008652600360048701526103406024870152610344860190612055565b92604485019061211f565b61030483015267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001661032483015203915af4801561055857610c3a575b507f3a69e94f39bf05300c98786f6bf7f13a64e8c58fb9ffd7b8360895798340ffce60035461ffff60ff8260b81c169160a81c1690610c34610c166126ac565b60405193849384526020840152606060408401526060830190611f38565b0390a180f35b81610c4491611ffe565b61029557805f610bd6565b6024827f988d1f0300000000000000000000000000000000000000000000000000000000815233600452fd5b503461029557806003193601126102955760206109f961250a565b5034610295576020600319360112610295576004359067ffffffffffffffff821161029557366023830112156102955781600401359167ffffffffffffffff83116106a557602481019060248436920101116106a557604051610d2160207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8701160182611ffe565b8381526020810190848383378360208683010152519020927f000000000000000000000000000000000000000000000000000000000000000093848103610d9d5750907fcaf5d9898858926c4e4551de1ebe13975403fbee3149fdc79b239c303230e79b91610c34604051928392602084526020840191612324565b83604491867ffd7b7f8d000000000000000000000000000000000000000000000000000000008352600452602452fd5b50346102955760031936016102e081126106a5576102c01361029557806102c43567ffffffffffffffff811161056e5760e060031982600401923603011261056e5773__$874538eeedf246a5c9bfed466698a2f645$__90610e2e81613849565b91803b1561056b57610e7a604051937fc7af9b9f000000000000000000000000000000000000000000000000000000008552600360048601526103206024860152610324850190612055565b9060043567ffffffffffffffff8116809103610563576044850152602435606485015260443567ffffffffffffffff811680910361056357608485015260643567ffffffffffffffff81168091036105635760a485015260843563ffffffff81168091036105635760c485015260a43567ffffffffffffffff81168091036105635760e485015260c43567ffffffffffffffff81168091036105635761010485015260e435610124850152610104356101448501526101243561016485015261014435610184850152610164356101a48501526101843567ffffffffffffffff8116809103610563576101c48501526101a4356101e48501526101c43567ffffffffffffffff8116809103610563576102048501526101e4356102248501526102043567ffffffffffffffff811680910361056357610244850152610224356102648501526102443567ffffffffffffffff811680910361056357610284850152610264356fffffffffffffffffffffffffffffffff8116809103610563576102a48501526102843567ffffffffffffffff8116809103610563576102c48501526102a4359167ffffffffffffffff83168093036105635784611055819492889683946102e485015260031984830301610304850152612362565b03915af48015610558576105475750f35b5034610295578060031936011261029557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610295578060031936011261029557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102955760206003193601126102955760206109f961111b611e98565b613ba2565b503461029557602060031936011261029557602073ffffffffffffffffffffffffffffffffffffffff61115c61115761111b611e98565b61203f565b90549060031b1c16604051908152f35b5034610295578061117c36611f19565b9073__$874538eeedf246a5c9bfed466698a2f645$__61119a613a62565b90803b1561056757610b856111f2928694604051968795869485947f73bb4532000000000000000000000000000000000000000000000000000000008652600360048701526103206024870152610324860190612055565b61030483015203915af48015610558576105475750f35b5034610295578060031936011261029557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461029557806003193601126102955760409063ffffffff60045460201c16600654908351925082526020820152f35b5034610295576020600319360112610295576112d59061129d611e98565b907f00000000000000000000000000000000000000000000000000000000000000006112cc6102788285612549565b949091846124bd565b60011b906801fffffffffffffffe67fffffffffffffffe8316921682036113945767ffffffffffffffff16901c6003169280611380575b15611375577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8301928311611348575060209161059991613371565b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526011600452fd5b905060209150610599565b50600183148061130c57506002831461130c565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b5034610295576060600319360112610295578060043567ffffffffffffffff811161056e576113f4903690600401611ee7565b6024359067ffffffffffffffff821161056b5760e060031983600401933603011261056b5773__$874538eeedf246a5c9bfed466698a2f645$__61143783613849565b92813b156105635785936114b4611490926114a2604051988997889687967f5c432ec70000000000000000000000000000000000000000000000000000000088526003600489015260a0602489015260a4880190612055565b916003198784030160448801526122ec565b90600319848303016064850152612362565b604435608483015203915af48015610558576105475750f35b5034610295578060031936011261029557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102955780600319360112610295578073__$baf8396fdd7229859bf7437dd925ab3790$__803b1561056e5781602491604051928380927f92447888000000000000000000000000000000000000000000000000000000008252600360048301525af48015610558576105475750f35b503461029557806003193601126102955760206105d6426132ce565b503461029557806003193601126102955760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5034610295576040600319360112610295576115f5611e98565b50602435907f000000000000000000000000000000000000000000000000000000000000000082101561164257602073ffffffffffffffffffffffffffffffffffffffff61115c8461203f565b6024917f289799e3000000000000000000000000000000000000000000000000000000008252600452fd5b50346117c95760806003193601126117c95760243567ffffffffffffffff81116117c95761169f903690600401611ee7565b6044359067ffffffffffffffff82116117c95760e06003198360040193360301126117c9576064359167ffffffffffffffff83168093036117c95760ff60035460b81c168084116117cd57506116fe6116f782613849565b933061388f565b61010084015273__$baf8396fdd7229859bf7437dd925ab3790$__90813b156117c9575f9361179e6117729261178c604051988997889687967f134fa1aa0000000000000000000000000000000000000000000000000000000088526003600489015260a0602489015260a4880190612055565b9160043560448801526003198784030160648801526122ec565b90600319848303016084850152612362565b03915af480156117be576117b0575080f35b6117bc91505f90611ffe565b005b6040513d5f823e3d90fd5b5f80fd5b83907f7ee18e25000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346117c95760206003193601126117c957604067ffffffffffffffff611863611824611e98565b67ffffffffffffffff165f52600960205260405f20549067ffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff83169260a01c1690565b73ffffffffffffffffffffffffffffffffffffffff849392935193168352166020820152f35b346117c9575f6003193601126117c95760c060035463ffffffff8160201c1664ffffffffff8260401c1663ffffffff8360681c1661ffff8460a81c169160ff8560b81c169363ffffffff60405196168652602086015260408501526060840152608083015260a0820152f35b346117c9575f6003193601126117c95760405161191181611f7b565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f9052610120015f905260405161196081611f7b565b7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff169081815260208101907f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168252604081017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168152606082017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168152608083017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16815260a08401907f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16825260c08501927f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16845260e08601947f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1686526101008701967f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16885261012001977f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168952604051998a525167ffffffffffffffff1660208a01525167ffffffffffffffff1660408901525167ffffffffffffffff1660608801525167ffffffffffffffff1660808701525167ffffffffffffffff1660a08601525167ffffffffffffffff1660c08501525167ffffffffffffffff1660e08401525167ffffffffffffffff166101008301525167ffffffffffffffff1661012082015261014090f35b346117c95760206003193601126117c95773ffffffffffffffffffffffffffffffffffffffff611c1b611ec4565b16805f52600260205260405f2054908115611d0757507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101818111611cda576001541115611cad5760015f527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf5015460405173ffffffffffffffffffffffffffffffffffffffff9091168152602090f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f62f7152e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346117c95760206003193601126117c957611d4b611e98565b506040518060205f54928381520180925f80527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563905f5b818110611df05750505081611d98910382611ffe565b604051918291602083019060208452518091526040830191905f5b818110611dc1575050500390f35b825173ffffffffffffffffffffffffffffffffffffffff16845285945060209384019390920191600101611db3565b825473ffffffffffffffffffffffffffffffffffffffff16845260209093019260019283019201611d82565b346117c9575f6003193601126117c95760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346117c9575f6003193601126117c95760209067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6004359067ffffffffffffffff821682036117c957565b359067ffffffffffffffff821682036117c957565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036117c957565b9181601f840112156117c95782359167ffffffffffffffff83116117c9576020808501946102c085020101116117c957565b600319016102e081126117c9576102c0136117c9576004906102c43590565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b610140810190811067ffffffffffffffff821117611f9857604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b610120810190811067ffffffffffffffff821117611f9857604052565b6040810190811067ffffffffffffffff821117611f9857604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611f9857604052565b5f54811015611cad575f805260205f2001905f90565b9061014061010061210b9367ffffffffffffffff815116845267ffffffffffffffff602082015116602085015267ffffffffffffffff604082015116604085015267ffffffffffffffff606082015116606085015267ffffffffffffffff608082015116608085015267ffffffffffffffff60a08201511660a085015267ffffffffffffffff60c08201511660c0850152602060e0820151805160e0870152015182850152015191816101208201520190611f38565b90565b359063ffffffff821682036117c957565b67ffffffffffffffff61213182611eaf565b1682526020810135602083015267ffffffffffffffff61215360408301611eaf565b16604083015267ffffffffffffffff61216e60608301611eaf565b16606083015263ffffffff6121856080830161210e565b16608083015267ffffffffffffffff6121a060a08301611eaf565b1660a083015267ffffffffffffffff6121bb60c08301611eaf565b1660c083015260e081013560e083015261010081013561010083015261012081013561012083015261014081013561014083015261016081013561016083015267ffffffffffffffff6122116101808301611eaf565b166101808301526101a08101356101a083015267ffffffffffffffff61223a6101c08301611eaf565b166101c08301526101e08101356101e083015267ffffffffffffffff6122636102008301611eaf565b1661020083015261022081013561022083015267ffffffffffffffff61228c6102408301611eaf565b166102408301526102608101356fffffffffffffffffffffffffffffffff81168091036117c9576122e66102a0809367ffffffffffffffff93610260870152836122d96102808301611eaf565b1661028087015201611eaf565b16910152565b916020908281520191905f5b8181106123055750505090565b9091926102c080826123196001948861211f565b0194019291016122f8565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b90813560ff81168091036117c957815267ffffffffffffffff61238760208401611eaf565b16602082015267ffffffffffffffff6123a260408401611eaf565b16604082015263ffffffff6123b96060840161210e565b1660608201526080820135608082015260a0820135917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030192838112156117c957810160208135910167ffffffffffffffff82116117c95781360381136117c9576124329160e060a086015260e0850191612324565b9260c0820135908112156117c95701906020823592019267ffffffffffffffff83116117c9578260051b360384136117c9578160c060209383039101528281520191905f905b8082106124855750505090565b90919283359073ffffffffffffffffffffffffffffffffffffffff82168092036117c957602081600193829352019401920190612478565b9067ffffffffffffffff169081156124dd5767ffffffffffffffff160690565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b67ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001648810290808204481490151715611cda5790565b9067ffffffffffffffff169081156124dd5767ffffffffffffffff160490565b6125b86020612576613a62565b604051809381927ff376a9b800000000000000000000000000000000000000000000000000000000835260036004840152606060248401526064830190612055565b856044830152038173__$baf8396fdd7229859bf7437dd925ab3790$__5af49081156117be575f91612671575b501561266e577f410f1d64664cd1a083331aeaac1fd666890dd726502d7174b44b29a2fda85bb5608064ffffffffff8360081c1673ffffffffffffffffffffffffffffffffffffffff60ff851691855f52600a60205263ffffffff60405f205460081c16926126548183613371565b9160405194855260208501526040840152166060820152a2565b50565b90506020813d6020116126a4575b8161268c60209383611ffe565b810103126117c9575180151581036117c9575f6125e5565b3d915061267f565b61210b60ff60035460b81c163061388f565b3567ffffffffffffffff811681036117c95790565b929092831561329c57604051946126e986611fc5565b5f60208701525f60408701525f60608701525f60808701525f60a08701525f60e08701525f610100870152600354865267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660c08701525f845f5b878110613287575061325b5780499081156132305760018101809111611cda5780496132055750604087015263ffffffff8651169261279a67ffffffffffffffff60c089015116856124bd565b62010000811015611cad57600c0154915f955b878710156130dc576102c060405181808a0288018237206102c088028601803560408083013591909117606083013560a0840135171760c083013561018084013517176101c0830135610200840135171761024083013561028084013517176102a083013517901c60808083013560201c919091176102609290920135901c176130b4578667ffffffffffffffff61284a6102c08b0289016126be565b16116128f45761285f6102c0890287016126be565b8161288a7f000000000000000000000000000000000000000000000000000000000000000083613c70565b1860301c6128bb57505060208901519060ff81168201809211611cda5760019160208b01525b60081c9601956127ad565b67ffffffffffffffff907fedae289f000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b909360608a015115612fe1575b67ffffffffffffffff61291a63ffffffff8c5116613498565b8161292a6102c08c028a016126be565b91169182911603612f985760206102c08a028801013580921860301c612f6a57505060ff841615612f3e5761296760c06102c089028701016126be565b9061297a60a06102c08a028801016126be565b6101008b0151151580612f12575b612ec85767ffffffffffffffff8116908167ffffffffffffffff851610908115612eaf575b508015612e97575b612e5d57506129cc60406102c08a028801016126be565b67ffffffffffffffff60808c0151168067ffffffffffffffff83161015612e2457508a51906101008c0151151580612e08575b612dc6578967ffffffffffffffff612a3260608f612a2884968560a06102c09401511690612549565b94028c01016126be565b91169182911603612d7a575063ffffffff9061ffff612a5960806102c08d028b0101614162565b9160a81c169182911603612d325750612a786102c0890287018b614173565b60208a01515f604051808091845b60ff8b1686018110612d07575b500390209080612cb257506101606102c08b028901013590818103612c845750507fffffffffffffffffffffff0000000000000000000000000000000000000000008b5116896fffffffffffffffff0000000000000000612b3660c06102c08c6bffffffffffffffff00000000612b27604067ffffffffffffffff612b1b868b0286016126be565b1693858a0201016126be565b60201b161794028c01016126be565b60401b16171774ffffffffffffffff00000000000000000000000000612b656102006102c08d028b01016126be565b60681b161778ffffffffffffffff0000000000000000000000000000000000612b976101c06102c08d028b01016126be565b60881b16178b5260016101008c015260608b01518b612bd367ffffffffffffffff60c0612bc96102c08f028d016126be565b93015116826124bd565b9462010000861015611cad5767ffffffffffffffff7fc2ff7601c4d7ab7977a2deb52f0996c0d1787a94f0d50530927caa4385e7122a928f92604060609460019a600c01887fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000008c1617905501519560405196898852602088015260501b9069ff0000000000000000008d60481b1690848960401b911617171760408601521692a260ff86160160208b0152936128b0565b7fc713f0db000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908111611cda577f95ed3b32000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b809250498015612d235781528291602090910190600101612a86565b5092506001829101925f612a93565b63ffffffff90612d4a6080896102c08d020101614162565b907f82ec942b000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b67ffffffffffffffff90612d9660608a6102c08e0201016126be565b907f2b9264ec000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b63ffffffff67ffffffffffffffff9260201c167f372eacf0000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b5063ffffffff8260201c1667ffffffffffffffff8216106129ff565b67ffffffffffffffff827f26eb02e8000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b8267ffffffffffffffff917fb3586af9000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b5064ffffffffff67ffffffffffffffff8416116129b5565b61ffff915067ffffffffffffffff90850316115f6129ad565b67ffffffffffffffff9081600164ffffffffff8e5160401c167f73e465d5000000000000000000000000000000000000000000000000000000005f5201166004521660245260445ffd5b5067ffffffffffffffff600164ffffffffff8d5160401c16011667ffffffffffffffff82161415612988565b7fc360d842000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fb6e816ec000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff90612fb1886102c08c02016126be565b907fbdbb1332000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b8367ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660a08c015260016101008c01528a61302486613dc2565b929067ffffffffffffffff811693846080850152806130a1575b61307d575b61307693508168ffffffffffffffff008260081b161760608401528467ffffffffffffffff60a085519501511693613fc9565b8a52612901565b50505067ffffffffffffffff8114611cda578a600161307692016080871790613043565b508364ffffffffff8660081c161161303e565b7ff46c2e8c000000000000000000000000000000000000000000000000000000005f5260045ffd5b50969550505050505060608101511561266e5763ffffffff81511660045463ffffffff81169061310c828461334f565b67ffffffffffffffff8061313f7f0000000000000000000000000000000000000000000000000000000000000000613310565b16911610801590613194575b6131585750505051600355565b63ffffffff9060201c16917f0b4548e2000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b507f0000000000000000000000000000000000000000000000000000000000000000801561314b575063ffffffff8160201c1667ffffffffffffffff6131fd817f000000000000000000000000000000000000000000000000000000000000000016928661334f565b16101561314b565b7fe5519c07000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f95ed3b32000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847fc360d842000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b909160019060ff8416019260081c910161274d565b7f888f2aac000000000000000000000000000000000000000000000000000000005f5260045ffd5b81156124dd570490565b61330c6132e367ffffffffffffffff92613cff565b827f000000000000000000000000000000000000000000000000000000000000000016906132c4565b1690565b67ffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9116019067ffffffffffffffff8211611cda57565b9067ffffffffffffffff8091169116039067ffffffffffffffff8211611cda57565b60ff821461343e576080821015613404575b7f00000000000000000000000000000000000000000000000000000000000000008210156133d85761115773ffffffffffffffffffffffffffffffffffffffff926133cd92613c0a565b90549060031b1c1690565b507f289799e3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61340d90613310565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff808101908111611cda5790613383565b50505f90565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1823603018112156117c957016020813591019167ffffffffffffffff82116117c9576102c08202360383136117c957565b67ffffffffffffffff60019116019067ffffffffffffffff8211611cda57565b9067ffffffffffffffff8091169116019067ffffffffffffffff8211611cda57565b67ffffffffffffffff1680156136465773ffffffffffffffffffffffffffffffffffffffff91600454906135478167ffffffffffffffff165f52600960205260405f20549067ffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff83169260a01c1690565b941615908115613632575b8115613617575b506135ee5763ffffffff81168214806135f5575b6135ee577f00000000000000000000000000000000000000000000000000000000000000006135de57505067ffffffffffffffff806135d66135ae426132ce565b937f0000000000000000000000000000000000000000000000000000000000000000906134b8565b169116101590565b60201c63ffffffff161015919050565b5050505f90565b507701000000000000000000000000000000000000000000000081161561356d565b905067ffffffffffffffff63ffffffff83169116115f613559565b67ffffffffffffffff811684119150613552565b5050600190565b90600354916004549263ffffffff8116937f000000000000000000000000000000000000000000000000000000000000000061368981876124bd565b9262010000841015611cad5767ffffffffffffffff94856136db64ffffffffff96600c01547f000000000000000000000000000000000000000000000000000000000000000097889160081c16612549565b9116951685036137bd5760c01c5b9564ffffffffff8360681c1692770100000000000000000000000000000000000000000000008116613731575b50505067ffffffffffffffff9161372c91612549565b161190565b9091925063ffffffff613743426132ce565b91169182101561379057509061375b61376092613498565b6124bd565b62010000811015611cad5767ffffffffffffffff9164ffffffffff61372c92600c015460081c165b918193613716565b67ffffffffffffffff9361372c935091508084166137af57505f613788565b6137b890613310565b613788565b50835f52600860205267ffffffffffffffff60405f2054166136e9565b604051906137e782611fe2565b5f6020838281520152565b604051906137ff82611fc5565b6060610100835f81525f60208201525f60408201525f838201525f60808201525f60a08201525f60c082015260405161383781611fe2565b5f81525f602082015260e08201520152565b906138526137f2565b506138676020613860613a62565b93016126be565b50613870613d61565b60e083015261388760ff60035460b81c163061388f565b610100830152565b7f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f916040519073ffffffffffffffffffffffffffffffffffffffff60208301934685521660408301526060820152606081526138ec608082611ffe565b5190208060801c9060401c73ffffffff0000000000000000000000000000000073ffffffff000000000000000000000000ffffffff7bffffffff000000000000000000000000ffffffff000000000000000077ffffffffffffffffffffffffffffffff00000000000000008416851760201b169316911617178060101b177cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff7eff000000ff000000ff000000ff000000ff000000ff000000ff000000ff00008260081b169116178060041b17167f3030303030303030303030303030303030303030303030303030303030303030604051917f617a2d0000000000000000000000000000000000000000000000000000000000602084015260277f01010101010101010101010101010101010101010101010101010101010101017f0606060606060606060606060606060606060606060606060606060606060606830160041c1602010160238201526023815261210b604382611ffe565b613a6a6137f2565b9067ffffffffffffffff613a7d426132ce565b16825267ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016602083015267ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016604083015267ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016606083015267ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016608083015267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660a083015267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660c0830152565b7f00000000000000000000000000000000000000000000000000000000000000005f5260205260405f20907f00000000000000000000000000000000000000000000000000000000000000009182156124dd578290069180831015613c045750565b90910390565b9190917f00000000000000000000000000000000000000000000000000000000000000005f5260205260405f20917f00000000000000000000000000000000000000000000000000000000000000009283156124dd57839006019180831015613c045750565b919063ffffffff600354169267ffffffffffffffff811693808511908115613ce1575b50613cb557613ca39293506124bd565b62010000811015611cad57600c015490565b837fcf29fb36000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905067ffffffffffffffff613cf684846134b8565b1611155f613c93565b67ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690818110613d36570390565b7f41e43117000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b613d696137da565b50604051613d7681611fe2565b7f000000000000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000602082015290565b90613dcc42613cff565b9067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169067ffffffffffffffff613e0c83856132c4565b1692828402900367ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001692838602906080871090811591613fbe575b50613f8e57811092831580613f7d575b613f735767ffffffffffffffff851615159182613f69575b505080613f2c575b613ef657509067ffffffffffffffff91613ec7577f246e1839000000000000000000000000000000000000000000000000000000005f52336004521660245260445260645ffd5b7f9994949b000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b9250507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff91011690600190565b50613f648467ffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff86011633614105565b613e80565b1090505f80613e78565b5050925050905f90565b50613f89868633614105565b613e60565b85857f9994949b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90508110155f613e50565b939064ffffffffff9093929360081c16908167ffffffffffffffff851611156140fe5777ffffffffffffffffffffffffffffffffffffffffffffffff937fffffffffffffffff000000000000000000000000000000000000000000000000938660c01c67ffffffffffffffff614040858397612549565b9161404b8686612549565b8383169216821415806140f5575b6140c1575b50505060808110614077575b50505060c01b1691161790565b67fffffffffffffffe6140a667ffffffffffffffff948593600381105f146140b85784166001018416946124bd565b60011b169116901b16175f808061406a565b506003946124bd565b67ffffffffffffffff939650906001929160075460401b17905f52600860205260405f205501166007555f925f808061405e565b50801515614059565b5050505090565b917f00000000000000000000000000000000000000000000000000000000000000008110156135ee5761413791613c0a565b60015f527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf601541490565b3563ffffffff811681036117c95790565b61022061418361020084016126be565b9201359161010082015115158061429e575b61425b5767ffffffffffffffff169043610100830110614223578282405b148061421a575b6142155760e00151158015614200575b6141d2575050565b7ff10dd094000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50611fff8101808211611cda574311156141ca565b505050565b508215156141ba565b815f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa60203d141615614253575b825f516141b3565b5f805261424b565b63ffffffff67ffffffffffffffff925160681c167f20465619000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b5063ffffffff825160681c1667ffffffffffffffff82161061419556",
	Deps: []*bind.MetaData{
		&ChargesMetaData,
		&LockingMetaData,
	},
}

// Rollup is an auto generated Go binding around an Ethereum contract.
type Rollup struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Rollup) GetABI() abi.ABI {
	return c.abi
}

// NewRollup creates a new instance of Rollup.
func NewRollup() *Rollup {
	parsed, err := RollupMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Rollup{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Rollup) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint64,uint64,uint64,uint64,uint64,uint64,bool,(uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64),bytes32,bytes32,bytes32,bytes32,address) config, address[] attesters, address[] publishers) returns()
func (rollup *Rollup) PackConstructor(config RollupConfig, attesters []common.Address, publishers []common.Address) []byte {
	enc, err := rollup.abi.Pack("", config, attesters, publishers)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXCOMMITTEE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8dd5c0d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_COMMITTEE() view returns(uint256)
func (rollup *Rollup) PackMAXCOMMITTEE() []byte {
	enc, err := rollup.abi.Pack("MAX_COMMITTEE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXCOMMITTEE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8dd5c0d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_COMMITTEE() view returns(uint256)
func (rollup *Rollup) TryPackMAXCOMMITTEE() ([]byte, error) {
	return rollup.abi.Pack("MAX_COMMITTEE")
}

// UnpackMAXCOMMITTEE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8dd5c0d6.
//
// Solidity: function MAX_COMMITTEE() view returns(uint256)
func (rollup *Rollup) UnpackMAXCOMMITTEE(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("MAX_COMMITTEE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c780da6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer(bytes32 record_, (uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] chain, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert, uint64 restarts) returns()
func (rollup *Rollup) PackAnswer(record [32]byte, chain []CheckpointHeader, cert Certificate, restarts uint64) []byte {
	enc, err := rollup.abi.Pack("answer", record, chain, cert, restarts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c780da6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer(bytes32 record_, (uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] chain, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert, uint64 restarts) returns()
func (rollup *Rollup) TryPackAnswer(record [32]byte, chain []CheckpointHeader, cert Certificate, restarts uint64) ([]byte, error) {
	return rollup.abi.Pack("answer", record, chain, cert, restarts)
}

// PackAttesterAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f762822.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attesterAt(uint64 , uint256 position) view returns(address)
func (rollup *Rollup) PackAttesterAt(arg0 uint64, position *big.Int) []byte {
	enc, err := rollup.abi.Pack("attesterAt", arg0, position)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttesterAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f762822.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attesterAt(uint64 , uint256 position) view returns(address)
func (rollup *Rollup) TryPackAttesterAt(arg0 uint64, position *big.Int) ([]byte, error) {
	return rollup.abi.Pack("attesterAt", arg0, position)
}

// UnpackAttesterAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2f762822.
//
// Solidity: function attesterAt(uint64 , uint256 position) view returns(address)
func (rollup *Rollup) UnpackAttesterAt(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("attesterAt", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAttesterOfSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd48cbfee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attesterOfSeat(uint64 slot, uint256 turn) view returns(address)
func (rollup *Rollup) PackAttesterOfSeat(slot uint64, turn *big.Int) []byte {
	enc, err := rollup.abi.Pack("attesterOfSeat", slot, turn)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttesterOfSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd48cbfee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attesterOfSeat(uint64 slot, uint256 turn) view returns(address)
func (rollup *Rollup) TryPackAttesterOfSeat(slot uint64, turn *big.Int) ([]byte, error) {
	return rollup.abi.Pack("attesterOfSeat", slot, turn)
}

// UnpackAttesterOfSeat is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd48cbfee.
//
// Solidity: function attesterOfSeat(uint64 slot, uint256 turn) view returns(address)
func (rollup *Rollup) UnpackAttesterOfSeat(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("attesterOfSeat", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBondGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94894b58.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondGas() view returns(uint64)
func (rollup *Rollup) PackBondGas() []byte {
	enc, err := rollup.abi.Pack("bondGas")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94894b58.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondGas() view returns(uint64)
func (rollup *Rollup) TryPackBondGas() ([]byte, error) {
	return rollup.abi.Pack("bondGas")
}

// UnpackBondGas is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94894b58.
//
// Solidity: function bondGas() view returns(uint64)
func (rollup *Rollup) UnpackBondGas(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("bondGas", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a8a0592.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function chainId() view returns(string)
func (rollup *Rollup) PackChainId() []byte {
	enc, err := rollup.abi.Pack("chainId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a8a0592.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function chainId() view returns(string)
func (rollup *Rollup) TryPackChainId() ([]byte, error) {
	return rollup.abi.Pack("chainId")
}

// UnpackChainId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a8a0592.
//
// Solidity: function chainId() view returns(string)
func (rollup *Rollup) UnpackChainId(data []byte) (string, error) {
	out, err := rollup.abi.Unpack("chainId", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCharge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e826826.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function charge(uint64 number, bytes32 record_) payable returns()
func (rollup *Rollup) PackCharge(number uint64, record [32]byte) []byte {
	enc, err := rollup.abi.Pack("charge", number, record)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCharge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e826826.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function charge(uint64 number, bytes32 record_) payable returns()
func (rollup *Rollup) TryPackCharge(number uint64, record [32]byte) ([]byte, error) {
	return rollup.abi.Pack("charge", number, record)
}

// PackChargeBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69ed3673.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function chargeBond() view returns(uint256)
func (rollup *Rollup) PackChargeBond() []byte {
	enc, err := rollup.abi.Pack("chargeBond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChargeBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69ed3673.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function chargeBond() view returns(uint256)
func (rollup *Rollup) TryPackChargeBond() ([]byte, error) {
	return rollup.abi.Pack("chargeBond")
}

// UnpackChargeBond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69ed3673.
//
// Solidity: function chargeBond() view returns(uint256)
func (rollup *Rollup) UnpackChargeBond(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("chargeBond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackChargeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe72a378.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function chargeOf(bytes32 record_) view returns(uint256 state, uint64 number, uint64 slot, address by, uint256 bond)
func (rollup *Rollup) PackChargeOf(record [32]byte) []byte {
	enc, err := rollup.abi.Pack("chargeOf", record)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChargeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe72a378.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function chargeOf(bytes32 record_) view returns(uint256 state, uint64 number, uint64 slot, address by, uint256 bond)
func (rollup *Rollup) TryPackChargeOf(record [32]byte) ([]byte, error) {
	return rollup.abi.Pack("chargeOf", record)
}

// ChargeOfOutput serves as a container for the return parameters of contract
// method ChargeOf.
type ChargeOfOutput struct {
	State  *big.Int
	Number uint64
	Slot   uint64
	By     common.Address
	Bond   *big.Int
}

// UnpackChargeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbe72a378.
//
// Solidity: function chargeOf(bytes32 record_) view returns(uint256 state, uint64 number, uint64 slot, address by, uint256 bond)
func (rollup *Rollup) UnpackChargeOf(data []byte) (ChargeOfOutput, error) {
	out, err := rollup.abi.Unpack("chargeOf", data)
	outstruct := new(ChargeOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.State = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Number = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Slot = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.By = *abi.ConvertType(out[3], new(common.Address)).(*common.Address)
	outstruct.Bond = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackCommitteeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1037756c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committeeAt(uint64 ) view returns(address[])
func (rollup *Rollup) PackCommitteeAt(arg0 uint64) []byte {
	enc, err := rollup.abi.Pack("committeeAt", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitteeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1037756c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committeeAt(uint64 ) view returns(address[])
func (rollup *Rollup) TryPackCommitteeAt(arg0 uint64) ([]byte, error) {
	return rollup.abi.Pack("committeeAt", arg0)
}

// UnpackCommitteeAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1037756c.
//
// Solidity: function committeeAt(uint64 ) view returns(address[])
func (rollup *Rollup) UnpackCommitteeAt(data []byte) ([]common.Address, error) {
	out, err := rollup.abi.Unpack("committeeAt", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackCommitteeHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeda9abf3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committeeHash(uint64 epoch) view returns(bytes32)
func (rollup *Rollup) PackCommitteeHash(epoch uint64) []byte {
	enc, err := rollup.abi.Pack("committeeHash", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitteeHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeda9abf3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committeeHash(uint64 epoch) view returns(bytes32)
func (rollup *Rollup) TryPackCommitteeHash(epoch uint64) ([]byte, error) {
	return rollup.abi.Pack("committeeHash", epoch)
}

// UnpackCommitteeHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeda9abf3.
//
// Solidity: function committeeHash(uint64 epoch) view returns(bytes32)
func (rollup *Rollup) UnpackCommitteeHash(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("committeeHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCommitteeSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cf4364b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committeeSize() view returns(uint256)
func (rollup *Rollup) PackCommitteeSize() []byte {
	enc, err := rollup.abi.Pack("committeeSize")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitteeSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cf4364b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committeeSize() view returns(uint256)
func (rollup *Rollup) TryPackCommitteeSize() ([]byte, error) {
	return rollup.abi.Pack("committeeSize")
}

// UnpackCommitteeSize is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9cf4364b.
//
// Solidity: function committeeSize() view returns(uint256)
func (rollup *Rollup) UnpackCommitteeSize(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("committeeSize", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b734bab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirm((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] chain, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert, uint256 keep) returns()
func (rollup *Rollup) PackConfirm(chain []CheckpointHeader, cert Certificate, keep *big.Int) []byte {
	enc, err := rollup.abi.Pack("confirm", chain, cert, keep)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b734bab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirm((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] chain, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert, uint256 keep) returns()
func (rollup *Rollup) TryPackConfirm(chain []CheckpointHeader, cert Certificate, keep *big.Int) ([]byte, error) {
	return rollup.abi.Pack("confirm", chain, cert, keep)
}

// PackConfirmation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2873bede.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmation(uint64 number) view returns(address by, uint64 slot)
func (rollup *Rollup) PackConfirmation(number uint64) []byte {
	enc, err := rollup.abi.Pack("confirmation", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2873bede.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmation(uint64 number) view returns(address by, uint64 slot)
func (rollup *Rollup) TryPackConfirmation(number uint64) ([]byte, error) {
	return rollup.abi.Pack("confirmation", number)
}

// ConfirmationOutput serves as a container for the return parameters of contract
// method Confirmation.
type ConfirmationOutput struct {
	By   common.Address
	Slot uint64
}

// UnpackConfirmation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2873bede.
//
// Solidity: function confirmation(uint64 number) view returns(address by, uint64 slot)
func (rollup *Rollup) UnpackConfirmation(data []byte) (ConfirmationOutput, error) {
	out, err := rollup.abi.Unpack("confirmation", data)
	outstruct := new(ConfirmationOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.By = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Slot = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackConfirmed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa968991b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmed() view returns(uint64 number, bytes32 hash, bool closed, uint64 slot)
func (rollup *Rollup) PackConfirmed() []byte {
	enc, err := rollup.abi.Pack("confirmed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa968991b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmed() view returns(uint64 number, bytes32 hash, bool closed, uint64 slot)
func (rollup *Rollup) TryPackConfirmed() ([]byte, error) {
	return rollup.abi.Pack("confirmed")
}

// ConfirmedOutput serves as a container for the return parameters of contract
// method Confirmed.
type ConfirmedOutput struct {
	Number uint64
	Hash   [32]byte
	Closed bool
	Slot   uint64
}

// UnpackConfirmed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa968991b.
//
// Solidity: function confirmed() view returns(uint64 number, bytes32 hash, bool closed, uint64 slot)
func (rollup *Rollup) UnpackConfirmed(data []byte) (ConfirmedOutput, error) {
	out, err := rollup.abi.Unpack("confirmed", data)
	outstruct := new(ConfirmedOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Hash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.Closed = *abi.ConvertType(out[2], new(bool)).(*bool)
	outstruct.Slot = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackCurrentSlot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3359632e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currentSlot() view returns(uint64)
func (rollup *Rollup) PackCurrentSlot() []byte {
	enc, err := rollup.abi.Pack("currentSlot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrentSlot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3359632e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currentSlot() view returns(uint64)
func (rollup *Rollup) TryPackCurrentSlot() ([]byte, error) {
	return rollup.abi.Pack("currentSlot")
}

// UnpackCurrentSlot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3359632e.
//
// Solidity: function currentSlot() view returns(uint64)
func (rollup *Rollup) UnpackCurrentSlot(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("currentSlot", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEpochAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d60d355.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochAt(uint64 slot) view returns(uint64)
func (rollup *Rollup) PackEpochAt(slot uint64) []byte {
	enc, err := rollup.abi.Pack("epochAt", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d60d355.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochAt(uint64 slot) view returns(uint64)
func (rollup *Rollup) TryPackEpochAt(slot uint64) ([]byte, error) {
	return rollup.abi.Pack("epochAt", slot)
}

// UnpackEpochAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d60d355.
//
// Solidity: function epochAt(uint64 slot) view returns(uint64)
func (rollup *Rollup) UnpackEpochAt(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("epochAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEpochDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ff0876a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochDuration() view returns(uint64)
func (rollup *Rollup) PackEpochDuration() []byte {
	enc, err := rollup.abi.Pack("epochDuration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ff0876a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochDuration() view returns(uint64)
func (rollup *Rollup) TryPackEpochDuration() ([]byte, error) {
	return rollup.abi.Pack("epochDuration")
}

// UnpackEpochDuration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4ff0876a.
//
// Solidity: function epochDuration() view returns(uint64)
func (rollup *Rollup) UnpackEpochDuration(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("epochDuration", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGenesisArchiveRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb73139d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisArchiveRoot() view returns(bytes32)
func (rollup *Rollup) PackGenesisArchiveRoot() []byte {
	enc, err := rollup.abi.Pack("genesisArchiveRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisArchiveRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb73139d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisArchiveRoot() view returns(bytes32)
func (rollup *Rollup) TryPackGenesisArchiveRoot() ([]byte, error) {
	return rollup.abi.Pack("genesisArchiveRoot")
}

// UnpackGenesisArchiveRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb73139d.
//
// Solidity: function genesisArchiveRoot() view returns(bytes32)
func (rollup *Rollup) UnpackGenesisArchiveRoot(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("genesisArchiveRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGenesisChunksRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1007123d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisChunksRoot() view returns(bytes32)
func (rollup *Rollup) PackGenesisChunksRoot() []byte {
	enc, err := rollup.abi.Pack("genesisChunksRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisChunksRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1007123d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisChunksRoot() view returns(bytes32)
func (rollup *Rollup) TryPackGenesisChunksRoot() ([]byte, error) {
	return rollup.abi.Pack("genesisChunksRoot")
}

// UnpackGenesisChunksRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1007123d.
//
// Solidity: function genesisChunksRoot() view returns(bytes32)
func (rollup *Rollup) UnpackGenesisChunksRoot(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("genesisChunksRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGenesisHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94391a6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisHash() view returns(bytes32)
func (rollup *Rollup) PackGenesisHash() []byte {
	enc, err := rollup.abi.Pack("genesisHash")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94391a6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisHash() view returns(bytes32)
func (rollup *Rollup) TryPackGenesisHash() ([]byte, error) {
	return rollup.abi.Pack("genesisHash")
}

// UnpackGenesisHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94391a6d.
//
// Solidity: function genesisHash() view returns(bytes32)
func (rollup *Rollup) UnpackGenesisHash(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("genesisHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGenesisOriginHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30b5c185.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisOriginHash() view returns(bytes32)
func (rollup *Rollup) PackGenesisOriginHash() []byte {
	enc, err := rollup.abi.Pack("genesisOriginHash")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisOriginHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30b5c185.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisOriginHash() view returns(bytes32)
func (rollup *Rollup) TryPackGenesisOriginHash() ([]byte, error) {
	return rollup.abi.Pack("genesisOriginHash")
}

// UnpackGenesisOriginHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30b5c185.
//
// Solidity: function genesisOriginHash() view returns(bytes32)
func (rollup *Rollup) UnpackGenesisOriginHash(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("genesisOriginHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGenesisOriginNumber is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59b0b9c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisOriginNumber() view returns(uint64)
func (rollup *Rollup) PackGenesisOriginNumber() []byte {
	enc, err := rollup.abi.Pack("genesisOriginNumber")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisOriginNumber is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59b0b9c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisOriginNumber() view returns(uint64)
func (rollup *Rollup) TryPackGenesisOriginNumber() ([]byte, error) {
	return rollup.abi.Pack("genesisOriginNumber")
}

// UnpackGenesisOriginNumber is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59b0b9c7.
//
// Solidity: function genesisOriginNumber() view returns(uint64)
func (rollup *Rollup) UnpackGenesisOriginNumber(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("genesisOriginNumber", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGenesisStateRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe886aeea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisStateRoot() view returns(bytes32)
func (rollup *Rollup) PackGenesisStateRoot() []byte {
	enc, err := rollup.abi.Pack("genesisStateRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisStateRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe886aeea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisStateRoot() view returns(bytes32)
func (rollup *Rollup) TryPackGenesisStateRoot() ([]byte, error) {
	return rollup.abi.Pack("genesisStateRoot")
}

// UnpackGenesisStateRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe886aeea.
//
// Solidity: function genesisStateRoot() view returns(bytes32)
func (rollup *Rollup) UnpackGenesisStateRoot(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("genesisStateRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGenesisTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42c6498a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisTime() view returns(uint64)
func (rollup *Rollup) PackGenesisTime() []byte {
	enc, err := rollup.abi.Pack("genesisTime")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42c6498a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisTime() view returns(uint64)
func (rollup *Rollup) TryPackGenesisTime() ([]byte, error) {
	return rollup.abi.Pack("genesisTime")
}

// UnpackGenesisTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42c6498a.
//
// Solidity: function genesisTime() view returns(uint64)
func (rollup *Rollup) UnpackGenesisTime(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("genesisTime", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governance() view returns(address)
func (rollup *Rollup) PackGovernance() []byte {
	enc, err := rollup.abi.Pack("governance")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governance() view returns(address)
func (rollup *Rollup) TryPackGovernance() ([]byte, error) {
	return rollup.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (rollup *Rollup) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("governance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLeader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x545bdb88.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leader(uint64 slot) view returns(address)
func (rollup *Rollup) PackLeader(slot uint64) []byte {
	enc, err := rollup.abi.Pack("leader", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x545bdb88.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leader(uint64 slot) view returns(address)
func (rollup *Rollup) TryPackLeader(slot uint64) ([]byte, error) {
	return rollup.abi.Pack("leader", slot)
}

// UnpackLeader is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x545bdb88.
//
// Solidity: function leader(uint64 slot) view returns(address)
func (rollup *Rollup) UnpackLeader(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("leader", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLeaderPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58c51073.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leaderPosition(uint64 slot) view returns(uint256)
func (rollup *Rollup) PackLeaderPosition(slot uint64) []byte {
	enc, err := rollup.abi.Pack("leaderPosition", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeaderPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58c51073.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leaderPosition(uint64 slot) view returns(uint256)
func (rollup *Rollup) TryPackLeaderPosition(slot uint64) ([]byte, error) {
	return rollup.abi.Pack("leaderPosition", slot)
}

// UnpackLeaderPosition is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58c51073.
//
// Solidity: function leaderPosition(uint64 slot) view returns(uint256)
func (rollup *Rollup) UnpackLeaderPosition(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("leaderPosition", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed(address account) view returns(uint256)
func (rollup *Rollup) PackOwed(account common.Address) []byte {
	enc, err := rollup.abi.Pack("owed", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed(address account) view returns(uint256)
func (rollup *Rollup) TryPackOwed(account common.Address) ([]byte, error) {
	return rollup.abi.Pack("owed", account)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf18e047.
//
// Solidity: function owed(address account) view returns(uint256)
func (rollup *Rollup) UnpackOwed(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("owed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackParamsHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86a42663.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paramsHash() view returns(bytes32)
func (rollup *Rollup) PackParamsHash() []byte {
	enc, err := rollup.abi.Pack("paramsHash")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParamsHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86a42663.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paramsHash() view returns(bytes32)
func (rollup *Rollup) TryPackParamsHash() ([]byte, error) {
	return rollup.abi.Pack("paramsHash")
}

// UnpackParamsHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x86a42663.
//
// Solidity: function paramsHash() view returns(bytes32)
func (rollup *Rollup) UnpackParamsHash(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("paramsHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbf54305.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] headers, uint256 blobCounts, uint256 turn) returns()
func (rollup *Rollup) PackPropose(headers []CheckpointHeader, blobCounts *big.Int, turn *big.Int) []byte {
	enc, err := rollup.abi.Pack("propose", headers, blobCounts, turn)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbf54305.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] headers, uint256 blobCounts, uint256 turn) returns()
func (rollup *Rollup) TryPackPropose(headers []CheckpointHeader, blobCounts *big.Int, turn *big.Int) ([]byte, error) {
	return rollup.abi.Pack("propose", headers, blobCounts, turn)
}

// PackProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d94e7f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proven() view returns(uint64 number, bytes32 hash)
func (rollup *Rollup) PackProven() []byte {
	enc, err := rollup.abi.Pack("proven")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d94e7f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proven() view returns(uint64 number, bytes32 hash)
func (rollup *Rollup) TryPackProven() ([]byte, error) {
	return rollup.abi.Pack("proven")
}

// ProvenOutput serves as a container for the return parameters of contract
// method Proven.
type ProvenOutput struct {
	Number uint64
	Hash   [32]byte
}

// UnpackProven is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d94e7f3.
//
// Solidity: function proven() view returns(uint64 number, bytes32 hash)
func (rollup *Rollup) UnpackProven(data []byte) (ProvenOutput, error) {
	out, err := rollup.abi.Unpack("proven", data)
	outstruct := new(ProvenOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Hash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackProving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7da6d82f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proving() view returns(bool)
func (rollup *Rollup) PackProving() []byte {
	enc, err := rollup.abi.Pack("proving")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7da6d82f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proving() view returns(bool)
func (rollup *Rollup) TryPackProving() ([]byte, error) {
	return rollup.abi.Pack("proving")
}

// UnpackProving is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7da6d82f.
//
// Solidity: function proving() view returns(bool)
func (rollup *Rollup) UnpackProving(data []byte) (bool, error) {
	out, err := rollup.abi.Unpack("proving", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPublishLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4e11433.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishLocked(((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[],uint256,(uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[],(uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[],(uint8,uint64,uint64,uint32,uint256,bytes,address[]),uint256) publication) returns()
func (rollup *Rollup) PackPublishLocked(publication LockedPublication) []byte {
	enc, err := rollup.abi.Pack("publishLocked", publication)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4e11433.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishLocked(((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[],uint256,(uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[],(uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[],(uint8,uint64,uint64,uint32,uint256,bytes,address[]),uint256) publication) returns()
func (rollup *Rollup) TryPackPublishLocked(publication LockedPublication) ([]byte, error) {
	return rollup.abi.Pack("publishLocked", publication)
}

// PackPublishParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63e2b9f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishParams(bytes params) returns()
func (rollup *Rollup) PackPublishParams(params []byte) []byte {
	enc, err := rollup.abi.Pack("publishParams", params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63e2b9f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishParams(bytes params) returns()
func (rollup *Rollup) TryPackPublishParams(params []byte) ([]byte, error) {
	return rollup.abi.Pack("publishParams", params)
}

// PackPublishTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabcd8afc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishTimeout() view returns(uint64)
func (rollup *Rollup) PackPublishTimeout() []byte {
	enc, err := rollup.abi.Pack("publishTimeout")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabcd8afc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishTimeout() view returns(uint64)
func (rollup *Rollup) TryPackPublishTimeout() ([]byte, error) {
	return rollup.abi.Pack("publishTimeout")
}

// UnpackPublishTimeout is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xabcd8afc.
//
// Solidity: function publishTimeout() view returns(uint64)
func (rollup *Rollup) UnpackPublishTimeout(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("publishTimeout", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPublisherOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23e2ff45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publisherOf(address attester) view returns(address)
func (rollup *Rollup) PackPublisherOf(attester common.Address) []byte {
	enc, err := rollup.abi.Pack("publisherOf", attester)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublisherOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23e2ff45.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publisherOf(address attester) view returns(address)
func (rollup *Rollup) TryPackPublisherOf(attester common.Address) ([]byte, error) {
	return rollup.abi.Pack("publisherOf", attester)
}

// UnpackPublisherOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23e2ff45.
//
// Solidity: function publisherOf(address attester) view returns(address)
func (rollup *Rollup) UnpackPublisherOf(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("publisherOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f8d3bd3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function record(uint64 number) view returns(bytes32)
func (rollup *Rollup) PackRecord(number uint64) []byte {
	enc, err := rollup.abi.Pack("record", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f8d3bd3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function record(uint64 number) view returns(bytes32)
func (rollup *Rollup) TryPackRecord(number uint64) ([]byte, error) {
	return rollup.abi.Pack("record", number)
}

// UnpackRecord is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f8d3bd3.
//
// Solidity: function record(uint64 number) view returns(bytes32)
func (rollup *Rollup) UnpackRecord(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("record", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRestart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bf0b37c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function restart((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, uint256 keep) returns()
func (rollup *Rollup) PackRestart(header CheckpointHeader, keep *big.Int) []byte {
	enc, err := rollup.abi.Pack("restart", header, keep)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRestart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bf0b37c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function restart((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, uint256 keep) returns()
func (rollup *Rollup) TryPackRestart(header CheckpointHeader, keep *big.Int) ([]byte, error) {
	return rollup.abi.Pack("restart", header, keep)
}

// PackRewarded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bc6fd09.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewarded(uint64 slot) view returns(address)
func (rollup *Rollup) PackRewarded(slot uint64) []byte {
	enc, err := rollup.abi.Pack("rewarded", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRewarded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bc6fd09.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rewarded(uint64 slot) view returns(address)
func (rollup *Rollup) TryPackRewarded(slot uint64) ([]byte, error) {
	return rollup.abi.Pack("rewarded", slot)
}

// UnpackRewarded is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bc6fd09.
//
// Solidity: function rewarded(uint64 slot) view returns(address)
func (rollup *Rollup) UnpackRewarded(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("rewarded", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc9b5c61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewards(uint64 epoch) view returns(uint64 bits, bool isFinal)
func (rollup *Rollup) PackRewards(epoch uint64) []byte {
	enc, err := rollup.abi.Pack("rewards", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc9b5c61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rewards(uint64 epoch) view returns(uint64 bits, bool isFinal)
func (rollup *Rollup) TryPackRewards(epoch uint64) ([]byte, error) {
	return rollup.abi.Pack("rewards", epoch)
}

// RewardsOutput serves as a container for the return parameters of contract
// method Rewards.
type RewardsOutput struct {
	Bits    uint64
	IsFinal bool
}

// UnpackRewards is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc9b5c61.
//
// Solidity: function rewards(uint64 epoch) view returns(uint64 bits, bool isFinal)
func (rollup *Rollup) UnpackRewards(data []byte) (RewardsOutput, error) {
	out, err := rollup.abi.Unpack("rewards", data)
	outstruct := new(RewardsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Bits = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.IsFinal = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackRing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8360c185.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ring() view returns(uint64)
func (rollup *Rollup) PackRing() []byte {
	enc, err := rollup.abi.Pack("ring")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8360c185.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ring() view returns(uint64)
func (rollup *Rollup) TryPackRing() ([]byte, error) {
	return rollup.abi.Pack("ring")
}

// UnpackRing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8360c185.
//
// Solidity: function ring() view returns(uint64)
func (rollup *Rollup) UnpackRing(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("ring", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d94792a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seed() view returns(bytes32)
func (rollup *Rollup) PackSeed() []byte {
	enc, err := rollup.abi.Pack("seed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d94792a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seed() view returns(bytes32)
func (rollup *Rollup) TryPackSeed() ([]byte, error) {
	return rollup.abi.Pack("seed")
}

// UnpackSeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d94792a.
//
// Solidity: function seed() view returns(bytes32)
func (rollup *Rollup) UnpackSeed(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("seed", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x987757dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(bytes32 record_) returns()
func (rollup *Rollup) PackSettle(record [32]byte) []byte {
	enc, err := rollup.abi.Pack("settle", record)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x987757dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(bytes32 record_) returns()
func (rollup *Rollup) TryPackSettle(record [32]byte) ([]byte, error) {
	return rollup.abi.Pack("settle", record)
}

// PackSettled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdedb3f26.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settled(uint64 number, uint64 by) view returns(bool)
func (rollup *Rollup) PackSettled(number uint64, by uint64) []byte {
	enc, err := rollup.abi.Pack("settled", number, by)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdedb3f26.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settled(uint64 number, uint64 by) view returns(bool)
func (rollup *Rollup) TryPackSettled(number uint64, by uint64) ([]byte, error) {
	return rollup.abi.Pack("settled", number, by)
}

// UnpackSettled is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdedb3f26.
//
// Solidity: function settled(uint64 number, uint64 by) view returns(bool)
func (rollup *Rollup) UnpackSettled(data []byte) (bool, error) {
	out, err := rollup.abi.Unpack("settled", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSlotAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0b1d512.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slotAt(uint256 timestamp) view returns(uint64)
func (rollup *Rollup) PackSlotAt(timestamp *big.Int) []byte {
	enc, err := rollup.abi.Pack("slotAt", timestamp)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlotAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0b1d512.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slotAt(uint256 timestamp) view returns(uint64)
func (rollup *Rollup) TryPackSlotAt(timestamp *big.Int) ([]byte, error) {
	return rollup.abi.Pack("slotAt", timestamp)
}

// UnpackSlotAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd0b1d512.
//
// Solidity: function slotAt(uint256 timestamp) view returns(uint64)
func (rollup *Rollup) UnpackSlotAt(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("slotAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSlotDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ead865d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slotDuration() view returns(uint64)
func (rollup *Rollup) PackSlotDuration() []byte {
	enc, err := rollup.abi.Pack("slotDuration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlotDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ead865d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slotDuration() view returns(uint64)
func (rollup *Rollup) TryPackSlotDuration() ([]byte, error) {
	return rollup.abi.Pack("slotDuration")
}

// UnpackSlotDuration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ead865d.
//
// Solidity: function slotDuration() view returns(uint64)
func (rollup *Rollup) UnpackSlotDuration(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("slotDuration", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackTip is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2755cd2d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tip() view returns(uint64 number, uint64 slot, uint64 lastChunk, uint64 originNumber, uint32 generation, uint64 restarts)
func (rollup *Rollup) PackTip() []byte {
	enc, err := rollup.abi.Pack("tip")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTip is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2755cd2d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tip() view returns(uint64 number, uint64 slot, uint64 lastChunk, uint64 originNumber, uint32 generation, uint64 restarts)
func (rollup *Rollup) TryPackTip() ([]byte, error) {
	return rollup.abi.Pack("tip")
}

// TipOutput serves as a container for the return parameters of contract
// method Tip.
type TipOutput struct {
	Number       uint64
	Slot         uint64
	LastChunk    uint64
	OriginNumber uint64
	Generation   uint32
	Restarts     uint64
}

// UnpackTip is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2755cd2d.
//
// Solidity: function tip() view returns(uint64 number, uint64 slot, uint64 lastChunk, uint64 originNumber, uint32 generation, uint64 restarts)
func (rollup *Rollup) UnpackTip(data []byte) (TipOutput, error) {
	out, err := rollup.abi.Unpack("tip", data)
	outstruct := new(TipOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Slot = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.LastChunk = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.OriginNumber = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	outstruct.Generation = *abi.ConvertType(out[4], new(uint32)).(*uint32)
	outstruct.Restarts = *abi.ConvertType(out[5], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackVerifyLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61a9d94f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyLock((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert) view returns()
func (rollup *Rollup) PackVerifyLock(header CheckpointHeader, cert Certificate) []byte {
	enc, err := rollup.abi.Pack("verifyLock", header, cert)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61a9d94f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyLock((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert) view returns()
func (rollup *Rollup) TryPackVerifyLock(header CheckpointHeader, cert Certificate) ([]byte, error) {
	return rollup.abi.Pack("verifyLock", header, cert)
}

// PackVoid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5426f995.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function void((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, uint256 keep) returns()
func (rollup *Rollup) PackVoid(header CheckpointHeader, keep *big.Int) []byte {
	enc, err := rollup.abi.Pack("void", header, keep)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5426f995.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function void((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, uint256 keep) returns()
func (rollup *Rollup) TryPackVoid(header CheckpointHeader, keep *big.Int) ([]byte, error) {
	return rollup.abi.Pack("void", header, keep)
}

// PackWindows is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2713f36e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function windows() view returns((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64))
func (rollup *Rollup) PackWindows() []byte {
	enc, err := rollup.abi.Pack("windows")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWindows is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2713f36e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function windows() view returns((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64))
func (rollup *Rollup) TryPackWindows() ([]byte, error) {
	return rollup.abi.Pack("windows")
}

// UnpackWindows is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2713f36e.
//
// Solidity: function windows() view returns((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64))
func (rollup *Rollup) UnpackWindows(data []byte) (Windows, error) {
	out, err := rollup.abi.Unpack("windows", data)
	if err != nil {
		return *new(Windows), err
	}
	out0 := *abi.ConvertType(out[0], new(Windows)).(*Windows)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns()
func (rollup *Rollup) PackWithdraw() []byte {
	enc, err := rollup.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns()
func (rollup *Rollup) TryPackWithdraw() ([]byte, error) {
	return rollup.abi.Pack("withdraw")
}

// RollupAnswered represents a Answered event raised by the Rollup contract.
type RollupAnswered struct {
	Record [32]byte
	By     common.Address
	Bond   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (RollupAnswered) ContractEventName() string {
	return RollupAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(bytes32 indexed record, address by, uint256 bond)
func (rollup *Rollup) UnpackAnsweredEvent(log *types.Log) (*RollupAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupAnswered)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupCharged represents a Charged event raised by the Rollup contract.
type RollupCharged struct {
	Record [32]byte
	Number uint64
	By     common.Address
	Bond   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupChargedEventName = "Charged"

// ContractEventName returns the user-defined event name.
func (RollupCharged) ContractEventName() string {
	return RollupChargedEventName
}

// UnpackChargedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Charged(bytes32 indexed record, uint64 number, address by, uint256 bond)
func (rollup *Rollup) UnpackChargedEvent(log *types.Log) (*RollupCharged, error) {
	event := "Charged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupCharged)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupCheckpointConfirmed represents a CheckpointConfirmed event raised by the Rollup contract.
type RollupCheckpointConfirmed struct {
	Number uint64
	Hash   [32]byte
	Closed bool
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupCheckpointConfirmedEventName = "CheckpointConfirmed"

// ContractEventName returns the user-defined event name.
func (RollupCheckpointConfirmed) ContractEventName() string {
	return RollupCheckpointConfirmedEventName
}

// UnpackCheckpointConfirmedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointConfirmed(uint64 indexed number, bytes32 hash, bool closed, address by)
func (rollup *Rollup) UnpackCheckpointConfirmedEvent(log *types.Log) (*RollupCheckpointConfirmed, error) {
	event := "CheckpointConfirmed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupCheckpointConfirmed)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupCheckpointProposed represents a CheckpointProposed event raised by the Rollup contract.
type RollupCheckpointProposed struct {
	Number          uint64
	Hash            [32]byte
	AttestationBlob [32]byte
	Place           *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const RollupCheckpointProposedEventName = "CheckpointProposed"

// ContractEventName returns the user-defined event name.
func (RollupCheckpointProposed) ContractEventName() string {
	return RollupCheckpointProposedEventName
}

// UnpackCheckpointProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointProposed(uint64 indexed number, bytes32 hash, bytes32 attestationBlob, uint256 place)
func (rollup *Rollup) UnpackCheckpointProposedEvent(log *types.Log) (*RollupCheckpointProposed, error) {
	event := "CheckpointProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupCheckpointProposed)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupCheckpointsUndone represents a CheckpointsUndone event raised by the Rollup contract.
type RollupCheckpointsUndone struct {
	Number uint64
	Tip    uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupCheckpointsUndoneEventName = "CheckpointsUndone"

// ContractEventName returns the user-defined event name.
func (RollupCheckpointsUndone) ContractEventName() string {
	return RollupCheckpointsUndoneEventName
}

// UnpackCheckpointsUndoneEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointsUndone(uint64 indexed number, uint64 tip)
func (rollup *Rollup) UnpackCheckpointsUndoneEvent(log *types.Log) (*RollupCheckpointsUndone, error) {
	event := "CheckpointsUndone"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupCheckpointsUndone)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupConvicted represents a Convicted event raised by the Rollup contract.
type RollupConvicted struct {
	Record   [32]byte
	Number   uint64
	Slot     uint64
	Turn     *big.Int
	Attester common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const RollupConvictedEventName = "Convicted"

// ContractEventName returns the user-defined event name.
func (RollupConvicted) ContractEventName() string {
	return RollupConvictedEventName
}

// UnpackConvictedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Convicted(bytes32 indexed record, uint64 number, uint64 slot, uint256 turn, address attester)
func (rollup *Rollup) UnpackConvictedEvent(log *types.Log) (*RollupConvicted, error) {
	event := "Convicted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupConvicted)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupDismissed represents a Dismissed event raised by the Rollup contract.
type RollupDismissed struct {
	Record [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupDismissedEventName = "Dismissed"

// ContractEventName returns the user-defined event name.
func (RollupDismissed) ContractEventName() string {
	return RollupDismissedEventName
}

// UnpackDismissedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Dismissed(bytes32 indexed record)
func (rollup *Rollup) UnpackDismissedEvent(log *types.Log) (*RollupDismissed, error) {
	event := "Dismissed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupDismissed)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupGenesisParams represents a GenesisParams event raised by the Rollup contract.
type RollupGenesisParams struct {
	Params []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupGenesisParamsEventName = "GenesisParams"

// ContractEventName returns the user-defined event name.
func (RollupGenesisParams) ContractEventName() string {
	return RollupGenesisParamsEventName
}

// UnpackGenesisParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GenesisParams(bytes params)
func (rollup *Rollup) UnpackGenesisParamsEvent(log *types.Log) (*RollupGenesisParams, error) {
	event := "GenesisParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupGenesisParams)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupRecordKept represents a RecordKept event raised by the Rollup contract.
type RollupRecordKept struct {
	Number uint64
	Record [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupRecordKeptEventName = "RecordKept"

// ContractEventName returns the user-defined event name.
func (RollupRecordKept) ContractEventName() string {
	return RollupRecordKeptEventName
}

// UnpackRecordKeptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecordKept(uint64 indexed number, bytes32 record)
func (rollup *Rollup) UnpackRecordKeptEvent(log *types.Log) (*RollupRecordKept, error) {
	event := "RecordKept"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupRecordKept)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupRestarted represents a Restarted event raised by the Rollup contract.
type RollupRestarted struct {
	Restarts   uint64
	Generation uint32
	ChainId    string
	Raw        *types.Log // Blockchain specific contextual infos
}

const RollupRestartedEventName = "Restarted"

// ContractEventName returns the user-defined event name.
func (RollupRestarted) ContractEventName() string {
	return RollupRestartedEventName
}

// UnpackRestartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Restarted(uint64 restarts, uint32 generation, string chainId)
func (rollup *Rollup) UnpackRestartedEvent(log *types.Log) (*RollupRestarted, error) {
	event := "Restarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupRestarted)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupWithdrawn represents a Withdrawn event raised by the Rollup contract.
type RollupWithdrawn struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const RollupWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (RollupWithdrawn) ContractEventName() string {
	return RollupWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, uint256 amount)
func (rollup *Rollup) UnpackWithdrawnEvent(log *types.Log) (*RollupWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupWithdrawn)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (rollup *Rollup) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rollup.abi.Errors["AlreadyCharged"].ID.Bytes()[:4]) {
		return rollup.UnpackAlreadyChargedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["AnswerWindowOpen"].ID.Bytes()[:4]) {
		return rollup.UnpackAnswerWindowOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["AnswerWindowOver"].ID.Bytes()[:4]) {
		return rollup.UnpackAnswerWindowOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["AnswerWindowTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackAnswerWindowTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["BadBlobCounts"].ID.Bytes()[:4]) {
		return rollup.UnpackBadBlobCountsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["BeforeGenesis"].ID.Bytes()[:4]) {
		return rollup.UnpackBeforeGenesisError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["BondTooSmall"].ID.Bytes()[:4]) {
		return rollup.UnpackBondTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["CommitteeTooLarge"].ID.Bytes()[:4]) {
		return rollup.UnpackCommitteeTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ConfirmWindowTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackConfirmWindowTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ConfirmedStays"].ID.Bytes()[:4]) {
		return rollup.UnpackConfirmedStaysError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["DeadlineTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackDeadlineTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["EmptyCommittee"].ID.Bytes()[:4]) {
		return rollup.UnpackEmptyCommitteeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["EpochTooLong"].ID.Bytes()[:4]) {
		return rollup.UnpackEpochTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ExitDelayTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackExitDelayTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["IntegerTooWide"].ID.Bytes()[:4]) {
		return rollup.UnpackIntegerTooWideError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["LiabilityOver"].ID.Bytes()[:4]) {
		return rollup.UnpackLiabilityOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["LiabilityTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackLiabilityTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["LongerStands"].ID.Bytes()[:4]) {
		return rollup.UnpackLongerStandsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["MissingBlob"].ID.Bytes()[:4]) {
		return rollup.UnpackMissingBlobError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NoHeaders"].ID.Bytes()[:4]) {
		return rollup.UnpackNoHeadersError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NoMoreRestarts"].ID.Bytes()[:4]) {
		return rollup.UnpackNoMoreRestartsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NoSuchPosition"].ID.Bytes()[:4]) {
		return rollup.UnpackNoSuchPositionError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NobodysPublication"].ID.Bytes()[:4]) {
		return rollup.UnpackNobodysPublicationError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotCharged"].ID.Bytes()[:4]) {
		return rollup.UnpackNotChargedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotDead"].ID.Bytes()[:4]) {
		return rollup.UnpackNotDeadError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotGovernance"].ID.Bytes()[:4]) {
		return rollup.UnpackNotGovernanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotOpen"].ID.Bytes()[:4]) {
		return rollup.UnpackNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotOverdue"].ID.Bytes()[:4]) {
		return rollup.UnpackNotOverdueError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotPublisher"].ID.Bytes()[:4]) {
		return rollup.UnpackNotPublisherError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotTheCommittee"].ID.Bytes()[:4]) {
		return rollup.UnpackNotTheCommitteeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotTheRecord"].ID.Bytes()[:4]) {
		return rollup.UnpackNotTheRecordError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotYourTurn"].ID.Bytes()[:4]) {
		return rollup.UnpackNotYourTurnError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NothingAbove"].ID.Bytes()[:4]) {
		return rollup.UnpackNothingAboveError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NothingOwed"].ID.Bytes()[:4]) {
		return rollup.UnpackNothingOwedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NothingToConfirm"].ID.Bytes()[:4]) {
		return rollup.UnpackNothingToConfirmError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["OpenAfterDeadline"].ID.Bytes()[:4]) {
		return rollup.UnpackOpenAfterDeadlineError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["OriginBehindParent"].ID.Bytes()[:4]) {
		return rollup.UnpackOriginBehindParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["OriginNotCanonical"].ID.Bytes()[:4]) {
		return rollup.UnpackOriginNotCanonicalError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["OutOfRing"].ID.Bytes()[:4]) {
		return rollup.UnpackOutOfRingError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["PaymentRefused"].ID.Bytes()[:4]) {
		return rollup.UnpackPaymentRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["PublisherCount"].ID.Bytes()[:4]) {
		return rollup.UnpackPublisherCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["RepeatedAttester"].ID.Bytes()[:4]) {
		return rollup.UnpackRepeatedAttesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["RescueTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackRescueTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["RestartTooSoon"].ID.Bytes()[:4]) {
		return rollup.UnpackRestartTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["RingFull"].ID.Bytes()[:4]) {
		return rollup.UnpackRingFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["RingTooSmall"].ID.Bytes()[:4]) {
		return rollup.UnpackRingTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["SettleWindowTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackSettleWindowTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["SlotNotOver"].ID.Bytes()[:4]) {
		return rollup.UnpackSlotNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["StandingNeeded"].ID.Bytes()[:4]) {
		return rollup.UnpackStandingNeededError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["TooManyTurns"].ID.Bytes()[:4]) {
		return rollup.UnpackTooManyTurnsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["UnexpectedBlob"].ID.Bytes()[:4]) {
		return rollup.UnpackUnexpectedBlobError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["UnknownAttester"].ID.Bytes()[:4]) {
		return rollup.UnpackUnknownAttesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["UnknownRecord"].ID.Bytes()[:4]) {
		return rollup.UnpackUnknownRecordError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["UnknownRestart"].ID.Bytes()[:4]) {
		return rollup.UnpackUnknownRestartError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongAbsent"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongAbsentError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongBlobs"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongBlobsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongEpoch"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongFirstChunk"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongFirstChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongForced"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongForcedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongGeneration"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongGenerationError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongInbox"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongInboxError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongLastChunk"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongLastChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongNumber"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongParams"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongParent"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongSigningEpoch"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongSigningEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongSlot"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongSlotError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroBond"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroBondError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroEpochDuration"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroEpochDurationError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroOpenAfter"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroOpenAfterError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroPublishTimeout"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroPublishTimeoutError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroSlotDuration"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroSlotDurationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RollupAlreadyCharged represents a AlreadyCharged error raised by the Rollup contract.
type RollupAlreadyCharged struct {
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCharged(bytes32 record)
func RollupAlreadyChargedErrorID() common.Hash {
	return common.HexToHash("0x280c5223d9f7b005ea1a088231e1e07426fda8a86e7c8c593e8a1fa0b948e581")
}

// UnpackAlreadyChargedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCharged(bytes32 record)
func (rollup *Rollup) UnpackAlreadyChargedError(raw []byte) (*RollupAlreadyCharged, error) {
	out := new(RollupAlreadyCharged)
	if err := rollup.abi.UnpackIntoInterface(out, "AlreadyCharged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupAnswerWindowOpen represents a AnswerWindowOpen error raised by the Rollup contract.
type RollupAnswerWindowOpen struct {
	Until       uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswerWindowOpen(uint64 until, uint64 currentSlot)
func RollupAnswerWindowOpenErrorID() common.Hash {
	return common.HexToHash("0xc77bb265d2544cbcb508726fb7c203df873cc15f2776d66bdca0485fc172f454")
}

// UnpackAnswerWindowOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswerWindowOpen(uint64 until, uint64 currentSlot)
func (rollup *Rollup) UnpackAnswerWindowOpenError(raw []byte) (*RollupAnswerWindowOpen, error) {
	out := new(RollupAnswerWindowOpen)
	if err := rollup.abi.UnpackIntoInterface(out, "AnswerWindowOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupAnswerWindowOver represents a AnswerWindowOver error raised by the Rollup contract.
type RollupAnswerWindowOver struct {
	Until       uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswerWindowOver(uint64 until, uint64 currentSlot)
func RollupAnswerWindowOverErrorID() common.Hash {
	return common.HexToHash("0xea11278e4702f2f95e37cef6c3d5cd12ed7d13b3b19b7e1e6a4023b1c82755da")
}

// UnpackAnswerWindowOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswerWindowOver(uint64 until, uint64 currentSlot)
func (rollup *Rollup) UnpackAnswerWindowOverError(raw []byte) (*RollupAnswerWindowOver, error) {
	out := new(RollupAnswerWindowOver)
	if err := rollup.abi.UnpackIntoInterface(out, "AnswerWindowOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupAnswerWindowTooShort represents a AnswerWindowTooShort error raised by the Rollup contract.
type RollupAnswerWindowTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswerWindowTooShort(uint64 slots, uint64 least)
func RollupAnswerWindowTooShortErrorID() common.Hash {
	return common.HexToHash("0x16442e958c9b4368e0d4267339a867de52ddb4b609822d601102cf40adb7c09a")
}

// UnpackAnswerWindowTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswerWindowTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackAnswerWindowTooShortError(raw []byte) (*RollupAnswerWindowTooShort, error) {
	out := new(RollupAnswerWindowTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "AnswerWindowTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupBadBlobCounts represents a BadBlobCounts error raised by the Rollup contract.
type RollupBadBlobCounts struct {
	BlobCounts *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBlobCounts(uint256 blobCounts)
func RollupBadBlobCountsErrorID() common.Hash {
	return common.HexToHash("0xc360d8429680e8e329ab06d751fab48f09d7b038b600f006f756b43e6db5438b")
}

// UnpackBadBlobCountsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBlobCounts(uint256 blobCounts)
func (rollup *Rollup) UnpackBadBlobCountsError(raw []byte) (*RollupBadBlobCounts, error) {
	out := new(RollupBadBlobCounts)
	if err := rollup.abi.UnpackIntoInterface(out, "BadBlobCounts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupBeforeGenesis represents a BeforeGenesis error raised by the Rollup contract.
type RollupBeforeGenesis struct {
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeforeGenesis(uint256 timestamp)
func RollupBeforeGenesisErrorID() common.Hash {
	return common.HexToHash("0x41e431172fa230c63a86369ab04277b561222ab888a83cc8b45e12844284e0cd")
}

// UnpackBeforeGenesisError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeforeGenesis(uint256 timestamp)
func (rollup *Rollup) UnpackBeforeGenesisError(raw []byte) (*RollupBeforeGenesis, error) {
	out := new(RollupBeforeGenesis)
	if err := rollup.abi.UnpackIntoInterface(out, "BeforeGenesis", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupBondTooSmall represents a BondTooSmall error raised by the Rollup contract.
type RollupBondTooSmall struct {
	Needed *big.Int
	Got    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooSmall(uint256 needed, uint256 got)
func RollupBondTooSmallErrorID() common.Hash {
	return common.HexToHash("0x9901e6119fea07fdf8ff40f22203cc82f7596726ae1eff6fe8adb55241f0bfe8")
}

// UnpackBondTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooSmall(uint256 needed, uint256 got)
func (rollup *Rollup) UnpackBondTooSmallError(raw []byte) (*RollupBondTooSmall, error) {
	out := new(RollupBondTooSmall)
	if err := rollup.abi.UnpackIntoInterface(out, "BondTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupCommitteeTooLarge represents a CommitteeTooLarge error raised by the Rollup contract.
type RollupCommitteeTooLarge struct {
	Size *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitteeTooLarge(uint256 size)
func RollupCommitteeTooLargeErrorID() common.Hash {
	return common.HexToHash("0x3104a946e37c2d05754c27b1f364c49ea63e280acd406a8a903b5e613499f22a")
}

// UnpackCommitteeTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitteeTooLarge(uint256 size)
func (rollup *Rollup) UnpackCommitteeTooLargeError(raw []byte) (*RollupCommitteeTooLarge, error) {
	out := new(RollupCommitteeTooLarge)
	if err := rollup.abi.UnpackIntoInterface(out, "CommitteeTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupConfirmWindowTooShort represents a ConfirmWindowTooShort error raised by the Rollup contract.
type RollupConfirmWindowTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConfirmWindowTooShort(uint64 slots, uint64 least)
func RollupConfirmWindowTooShortErrorID() common.Hash {
	return common.HexToHash("0x361811bc11dbf51e84face20932dcba4904f99cf317d122fd6931ae60b24d43b")
}

// UnpackConfirmWindowTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConfirmWindowTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackConfirmWindowTooShortError(raw []byte) (*RollupConfirmWindowTooShort, error) {
	out := new(RollupConfirmWindowTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "ConfirmWindowTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupConfirmedStays represents a ConfirmedStays error raised by the Rollup contract.
type RollupConfirmedStays struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConfirmedStays(uint64 number)
func RollupConfirmedStaysErrorID() common.Hash {
	return common.HexToHash("0x35b6e040e6f570ff87f165cea15cf317d726071ad80aa7b4f1c78e469be526dc")
}

// UnpackConfirmedStaysError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConfirmedStays(uint64 number)
func (rollup *Rollup) UnpackConfirmedStaysError(raw []byte) (*RollupConfirmedStays, error) {
	out := new(RollupConfirmedStays)
	if err := rollup.abi.UnpackIntoInterface(out, "ConfirmedStays", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupDeadlineTooShort represents a DeadlineTooShort error raised by the Rollup contract.
type RollupDeadlineTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineTooShort(uint64 slots, uint64 least)
func RollupDeadlineTooShortErrorID() common.Hash {
	return common.HexToHash("0x727f799e0703fdb8e6673b582769a74c0de5f5aca8763bf4181a3ab7a26ef047")
}

// UnpackDeadlineTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackDeadlineTooShortError(raw []byte) (*RollupDeadlineTooShort, error) {
	out := new(RollupDeadlineTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "DeadlineTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupEmptyCommittee represents a EmptyCommittee error raised by the Rollup contract.
type RollupEmptyCommittee struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyCommittee()
func RollupEmptyCommitteeErrorID() common.Hash {
	return common.HexToHash("0x3028b91f36183db1d580bc5a9a1a398a99fa7c333138b8792ac2cb572c8f321b")
}

// UnpackEmptyCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyCommittee()
func (rollup *Rollup) UnpackEmptyCommitteeError(raw []byte) (*RollupEmptyCommittee, error) {
	out := new(RollupEmptyCommittee)
	if err := rollup.abi.UnpackIntoInterface(out, "EmptyCommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupEpochTooLong represents a EpochTooLong error raised by the Rollup contract.
type RollupEpochTooLong struct {
	Slots uint64
	Most  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochTooLong(uint64 slots, uint64 most)
func RollupEpochTooLongErrorID() common.Hash {
	return common.HexToHash("0x2760e21718f876f5df45532988789a13f54703fbbfea2b74b46cf3663dd3d6a4")
}

// UnpackEpochTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochTooLong(uint64 slots, uint64 most)
func (rollup *Rollup) UnpackEpochTooLongError(raw []byte) (*RollupEpochTooLong, error) {
	out := new(RollupEpochTooLong)
	if err := rollup.abi.UnpackIntoInterface(out, "EpochTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupExitDelayTooShort represents a ExitDelayTooShort error raised by the Rollup contract.
type RollupExitDelayTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExitDelayTooShort(uint64 slots, uint64 least)
func RollupExitDelayTooShortErrorID() common.Hash {
	return common.HexToHash("0xc16c13117804805ea884afec332da5d55feba5ec2255936f07f0e322a205dc45")
}

// UnpackExitDelayTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExitDelayTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackExitDelayTooShortError(raw []byte) (*RollupExitDelayTooShort, error) {
	out := new(RollupExitDelayTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "ExitDelayTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupIntegerTooWide represents a IntegerTooWide error raised by the Rollup contract.
type RollupIntegerTooWide struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IntegerTooWide()
func RollupIntegerTooWideErrorID() common.Hash {
	return common.HexToHash("0xf46c2e8cbd44238722cfcba4f195570fbc31b388765672bc7ee37a764ed93f9b")
}

// UnpackIntegerTooWideError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IntegerTooWide()
func (rollup *Rollup) UnpackIntegerTooWideError(raw []byte) (*RollupIntegerTooWide, error) {
	out := new(RollupIntegerTooWide)
	if err := rollup.abi.UnpackIntoInterface(out, "IntegerTooWide", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupLiabilityOver represents a LiabilityOver error raised by the Rollup contract.
type RollupLiabilityOver struct {
	Until       uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LiabilityOver(uint64 until, uint64 currentSlot)
func RollupLiabilityOverErrorID() common.Hash {
	return common.HexToHash("0xc590b386084c1969d7e3df333d05517e26a0553d10d9836be62114901912780e")
}

// UnpackLiabilityOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LiabilityOver(uint64 until, uint64 currentSlot)
func (rollup *Rollup) UnpackLiabilityOverError(raw []byte) (*RollupLiabilityOver, error) {
	out := new(RollupLiabilityOver)
	if err := rollup.abi.UnpackIntoInterface(out, "LiabilityOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupLiabilityTooShort represents a LiabilityTooShort error raised by the Rollup contract.
type RollupLiabilityTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LiabilityTooShort(uint64 slots, uint64 least)
func RollupLiabilityTooShortErrorID() common.Hash {
	return common.HexToHash("0x2ce6afd3dd8da79970042d9103d09b603b1b97bc1e7d8afd7845ac804fe4feb7")
}

// UnpackLiabilityTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LiabilityTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackLiabilityTooShortError(raw []byte) (*RollupLiabilityTooShort, error) {
	out := new(RollupLiabilityTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "LiabilityTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupLongerStands represents a LongerStands error raised by the Rollup contract.
type RollupLongerStands struct {
	Number    uint64
	LastChunk uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LongerStands(uint64 number, uint64 lastChunk)
func RollupLongerStandsErrorID() common.Hash {
	return common.HexToHash("0xcc614679c4eaadedad3eaf38341b8739a70c7fd2f970d0f3ebdd9600942b1cb5")
}

// UnpackLongerStandsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LongerStands(uint64 number, uint64 lastChunk)
func (rollup *Rollup) UnpackLongerStandsError(raw []byte) (*RollupLongerStands, error) {
	out := new(RollupLongerStands)
	if err := rollup.abi.UnpackIntoInterface(out, "LongerStands", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupMissingBlob represents a MissingBlob error raised by the Rollup contract.
type RollupMissingBlob struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MissingBlob(uint256 index)
func RollupMissingBlobErrorID() common.Hash {
	return common.HexToHash("0x95ed3b3202ef50eee4e654dc83ceb5fc80062fe9ab10f8ccddb8dba228de2403")
}

// UnpackMissingBlobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MissingBlob(uint256 index)
func (rollup *Rollup) UnpackMissingBlobError(raw []byte) (*RollupMissingBlob, error) {
	out := new(RollupMissingBlob)
	if err := rollup.abi.UnpackIntoInterface(out, "MissingBlob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNoHeaders represents a NoHeaders error raised by the Rollup contract.
type RollupNoHeaders struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoHeaders()
func RollupNoHeadersErrorID() common.Hash {
	return common.HexToHash("0x888f2aac1688dd458f18f440d7f80312a2a6bc7b42f34161fe913e3abf0f4b6b")
}

// UnpackNoHeadersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoHeaders()
func (rollup *Rollup) UnpackNoHeadersError(raw []byte) (*RollupNoHeaders, error) {
	out := new(RollupNoHeaders)
	if err := rollup.abi.UnpackIntoInterface(out, "NoHeaders", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNoMoreRestarts represents a NoMoreRestarts error raised by the Rollup contract.
type RollupNoMoreRestarts struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoMoreRestarts()
func RollupNoMoreRestartsErrorID() common.Hash {
	return common.HexToHash("0xadd3bebc17d1a46b3a4fe708d2577673e7786e6d8f9d8310af04fdae35c37306")
}

// UnpackNoMoreRestartsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoMoreRestarts()
func (rollup *Rollup) UnpackNoMoreRestartsError(raw []byte) (*RollupNoMoreRestarts, error) {
	out := new(RollupNoMoreRestarts)
	if err := rollup.abi.UnpackIntoInterface(out, "NoMoreRestarts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNoSuchPosition represents a NoSuchPosition error raised by the Rollup contract.
type RollupNoSuchPosition struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchPosition(uint256 position)
func RollupNoSuchPositionErrorID() common.Hash {
	return common.HexToHash("0x289799e3c39e0a203c57b3e2fc8f1c1554e74f4ab50e7433e29b09a11eb3f939")
}

// UnpackNoSuchPositionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchPosition(uint256 position)
func (rollup *Rollup) UnpackNoSuchPositionError(raw []byte) (*RollupNoSuchPosition, error) {
	out := new(RollupNoSuchPosition)
	if err := rollup.abi.UnpackIntoInterface(out, "NoSuchPosition", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNobodysPublication represents a NobodysPublication error raised by the Rollup contract.
type RollupNobodysPublication struct {
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NobodysPublication(bytes32 record)
func RollupNobodysPublicationErrorID() common.Hash {
	return common.HexToHash("0xcd51d5a530db6bc5e6c12fb9600d8f77e1933d35690205f0d0e2ba1eb630d080")
}

// UnpackNobodysPublicationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NobodysPublication(bytes32 record)
func (rollup *Rollup) UnpackNobodysPublicationError(raw []byte) (*RollupNobodysPublication, error) {
	out := new(RollupNobodysPublication)
	if err := rollup.abi.UnpackIntoInterface(out, "NobodysPublication", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotCharged represents a NotCharged error raised by the Rollup contract.
type RollupNotCharged struct {
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCharged(bytes32 record)
func RollupNotChargedErrorID() common.Hash {
	return common.HexToHash("0x881278ef7862f872c4912bbc27a401418f4c0f4bb20483f6b4d707adbed5ae2a")
}

// UnpackNotChargedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCharged(bytes32 record)
func (rollup *Rollup) UnpackNotChargedError(raw []byte) (*RollupNotCharged, error) {
	out := new(RollupNotCharged)
	if err := rollup.abi.UnpackIntoInterface(out, "NotCharged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotDead represents a NotDead error raised by the Rollup contract.
type RollupNotDead struct {
	RestartFrom uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDead(uint64 restartFrom, uint64 currentSlot)
func RollupNotDeadErrorID() common.Hash {
	return common.HexToHash("0x6fbe58fd05e1c5c561db6004f6420618ea0b9b479b20baaf5715fd87517ab28b")
}

// UnpackNotDeadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDead(uint64 restartFrom, uint64 currentSlot)
func (rollup *Rollup) UnpackNotDeadError(raw []byte) (*RollupNotDead, error) {
	out := new(RollupNotDead)
	if err := rollup.abi.UnpackIntoInterface(out, "NotDead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotGovernance represents a NotGovernance error raised by the Rollup contract.
type RollupNotGovernance struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGovernance(address sender)
func RollupNotGovernanceErrorID() common.Hash {
	return common.HexToHash("0x988d1f034409fa6034c96c7a747f1aface3c57af045046793082b71a663c0040")
}

// UnpackNotGovernanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGovernance(address sender)
func (rollup *Rollup) UnpackNotGovernanceError(raw []byte) (*RollupNotGovernance, error) {
	out := new(RollupNotGovernance)
	if err := rollup.abi.UnpackIntoInterface(out, "NotGovernance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotOpen represents a NotOpen error raised by the Rollup contract.
type RollupNotOpen struct {
	OpenFrom    uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpen(uint64 openFrom, uint64 currentSlot)
func RollupNotOpenErrorID() common.Hash {
	return common.HexToHash("0xc88ec8aea8e349782629ced80d02444257d8eb507cbead095a1770cfb002e301")
}

// UnpackNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpen(uint64 openFrom, uint64 currentSlot)
func (rollup *Rollup) UnpackNotOpenError(raw []byte) (*RollupNotOpen, error) {
	out := new(RollupNotOpen)
	if err := rollup.abi.UnpackIntoInterface(out, "NotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotOverdue represents a NotOverdue error raised by the Rollup contract.
type RollupNotOverdue struct {
	Number      uint64
	OverdueFrom uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOverdue(uint64 number, uint64 overdueFrom, uint64 currentSlot)
func RollupNotOverdueErrorID() common.Hash {
	return common.HexToHash("0x3c7ddf7c5619bd2a65ee856ff754e36ab80a2664e387d98e7e91f86d7c8196ad")
}

// UnpackNotOverdueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOverdue(uint64 number, uint64 overdueFrom, uint64 currentSlot)
func (rollup *Rollup) UnpackNotOverdueError(raw []byte) (*RollupNotOverdue, error) {
	out := new(RollupNotOverdue)
	if err := rollup.abi.UnpackIntoInterface(out, "NotOverdue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotPublisher represents a NotPublisher error raised by the Rollup contract.
type RollupNotPublisher struct {
	Sender common.Address
	Slot   uint64
	Turn   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPublisher(address sender, uint64 slot, uint256 turn)
func RollupNotPublisherErrorID() common.Hash {
	return common.HexToHash("0x246e1839aff19996a243be2d55b1da6189849ff830fc8b0a1ac70bcd8a57f4dc")
}

// UnpackNotPublisherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPublisher(address sender, uint64 slot, uint256 turn)
func (rollup *Rollup) UnpackNotPublisherError(raw []byte) (*RollupNotPublisher, error) {
	out := new(RollupNotPublisher)
	if err := rollup.abi.UnpackIntoInterface(out, "NotPublisher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotTheCommittee represents a NotTheCommittee error raised by the Rollup contract.
type RollupNotTheCommittee struct {
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheCommittee(uint64 epoch)
func RollupNotTheCommitteeErrorID() common.Hash {
	return common.HexToHash("0x66edd0c6403971aab25375608080a1344eac33ba2f4666580182a7b42cfde684")
}

// UnpackNotTheCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheCommittee(uint64 epoch)
func (rollup *Rollup) UnpackNotTheCommitteeError(raw []byte) (*RollupNotTheCommittee, error) {
	out := new(RollupNotTheCommittee)
	if err := rollup.abi.UnpackIntoInterface(out, "NotTheCommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotTheRecord represents a NotTheRecord error raised by the Rollup contract.
type RollupNotTheRecord struct {
	Number uint64
	Hash   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheRecord(uint64 number, bytes32 hash)
func RollupNotTheRecordErrorID() common.Hash {
	return common.HexToHash("0xedae289fefcee4a2f414984e143dd1f59df95a27f269d359246a7e45f8b81a1b")
}

// UnpackNotTheRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheRecord(uint64 number, bytes32 hash)
func (rollup *Rollup) UnpackNotTheRecordError(raw []byte) (*RollupNotTheRecord, error) {
	out := new(RollupNotTheRecord)
	if err := rollup.abi.UnpackIntoInterface(out, "NotTheRecord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotYourTurn represents a NotYourTurn error raised by the Rollup contract.
type RollupNotYourTurn struct {
	Slot uint64
	Turn *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYourTurn(uint64 slot, uint256 turn)
func RollupNotYourTurnErrorID() common.Hash {
	return common.HexToHash("0x9994949b650c2559cbe6a0a43fc16be541aa6c72b0e5e38e0582f9f13d030225")
}

// UnpackNotYourTurnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYourTurn(uint64 slot, uint256 turn)
func (rollup *Rollup) UnpackNotYourTurnError(raw []byte) (*RollupNotYourTurn, error) {
	out := new(RollupNotYourTurn)
	if err := rollup.abi.UnpackIntoInterface(out, "NotYourTurn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNothingAbove represents a NothingAbove error raised by the Rollup contract.
type RollupNothingAbove struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingAbove(uint64 number)
func RollupNothingAboveErrorID() common.Hash {
	return common.HexToHash("0xa248f24b64c1a6659fe414d2de69611f6cb1576e68020aa11e0211d0e2493c53")
}

// UnpackNothingAboveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingAbove(uint64 number)
func (rollup *Rollup) UnpackNothingAboveError(raw []byte) (*RollupNothingAbove, error) {
	out := new(RollupNothingAbove)
	if err := rollup.abi.UnpackIntoInterface(out, "NothingAbove", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNothingOwed represents a NothingOwed error raised by the Rollup contract.
type RollupNothingOwed struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingOwed(address account)
func RollupNothingOwedErrorID() common.Hash {
	return common.HexToHash("0x751b0fdaa408a0c7537afaf0af96a92598192bff093a0ad0f684a7c83bc223c9")
}

// UnpackNothingOwedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingOwed(address account)
func (rollup *Rollup) UnpackNothingOwedError(raw []byte) (*RollupNothingOwed, error) {
	out := new(RollupNothingOwed)
	if err := rollup.abi.UnpackIntoInterface(out, "NothingOwed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNothingToConfirm represents a NothingToConfirm error raised by the Rollup contract.
type RollupNothingToConfirm struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToConfirm(uint64 number)
func RollupNothingToConfirmErrorID() common.Hash {
	return common.HexToHash("0x6413700e4bb9e82da5b621fecd9e0611dc1427fdfc2b43969032267dcbef1e02")
}

// UnpackNothingToConfirmError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToConfirm(uint64 number)
func (rollup *Rollup) UnpackNothingToConfirmError(raw []byte) (*RollupNothingToConfirm, error) {
	out := new(RollupNothingToConfirm)
	if err := rollup.abi.UnpackIntoInterface(out, "NothingToConfirm", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupOpenAfterDeadline represents a OpenAfterDeadline error raised by the Rollup contract.
type RollupOpenAfterDeadline struct {
	OpenAfter       uint64
	PublishDeadline uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OpenAfterDeadline(uint64 openAfter, uint64 publishDeadline)
func RollupOpenAfterDeadlineErrorID() common.Hash {
	return common.HexToHash("0x0789d92f3ca56bbba7597c85aa86f1640288ebdcf1f169539d55d27952b7b5e5")
}

// UnpackOpenAfterDeadlineError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OpenAfterDeadline(uint64 openAfter, uint64 publishDeadline)
func (rollup *Rollup) UnpackOpenAfterDeadlineError(raw []byte) (*RollupOpenAfterDeadline, error) {
	out := new(RollupOpenAfterDeadline)
	if err := rollup.abi.UnpackIntoInterface(out, "OpenAfterDeadline", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupOriginBehindParent represents a OriginBehindParent error raised by the Rollup contract.
type RollupOriginBehindParent struct {
	Parent uint64
	Got    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OriginBehindParent(uint64 parent, uint64 got)
func RollupOriginBehindParentErrorID() common.Hash {
	return common.HexToHash("0x20465619cd48706de67f0502f8219c8e7dc2ff09329cba79acd849f268862d29")
}

// UnpackOriginBehindParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OriginBehindParent(uint64 parent, uint64 got)
func (rollup *Rollup) UnpackOriginBehindParentError(raw []byte) (*RollupOriginBehindParent, error) {
	out := new(RollupOriginBehindParent)
	if err := rollup.abi.UnpackIntoInterface(out, "OriginBehindParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupOriginNotCanonical represents a OriginNotCanonical error raised by the Rollup contract.
type RollupOriginNotCanonical struct {
	Number uint64
	Hash   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OriginNotCanonical(uint64 number, bytes32 hash)
func RollupOriginNotCanonicalErrorID() common.Hash {
	return common.HexToHash("0xf10dd09486f40a979ec6cf2965c1dc0dd85ff80e8487bbee2107d9d0404f7476")
}

// UnpackOriginNotCanonicalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OriginNotCanonical(uint64 number, bytes32 hash)
func (rollup *Rollup) UnpackOriginNotCanonicalError(raw []byte) (*RollupOriginNotCanonical, error) {
	out := new(RollupOriginNotCanonical)
	if err := rollup.abi.UnpackIntoInterface(out, "OriginNotCanonical", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupOutOfRing represents a OutOfRing error raised by the Rollup contract.
type RollupOutOfRing struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfRing(uint64 number)
func RollupOutOfRingErrorID() common.Hash {
	return common.HexToHash("0xcf29fb36b0692af24f5b4759beb3906c61fba47e83d5482ffcc300a4a16aaf81")
}

// UnpackOutOfRingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfRing(uint64 number)
func (rollup *Rollup) UnpackOutOfRingError(raw []byte) (*RollupOutOfRing, error) {
	out := new(RollupOutOfRing)
	if err := rollup.abi.UnpackIntoInterface(out, "OutOfRing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupPaymentRefused represents a PaymentRefused error raised by the Rollup contract.
type RollupPaymentRefused struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentRefused(address account)
func RollupPaymentRefusedErrorID() common.Hash {
	return common.HexToHash("0xb6c30e5f0c557b120c5a0883d0096cc6767420d80c5f6be6285d840bc71edf68")
}

// UnpackPaymentRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentRefused(address account)
func (rollup *Rollup) UnpackPaymentRefusedError(raw []byte) (*RollupPaymentRefused, error) {
	out := new(RollupPaymentRefused)
	if err := rollup.abi.UnpackIntoInterface(out, "PaymentRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupPublisherCount represents a PublisherCount error raised by the Rollup contract.
type RollupPublisherCount struct {
	Attesters  *big.Int
	Publishers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PublisherCount(uint256 attesters, uint256 publishers)
func RollupPublisherCountErrorID() common.Hash {
	return common.HexToHash("0xe5dbc04a798472f7e7cdcdeadee7d64676e4fd55664589ef7c8cd2d18f2462e3")
}

// UnpackPublisherCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PublisherCount(uint256 attesters, uint256 publishers)
func (rollup *Rollup) UnpackPublisherCountError(raw []byte) (*RollupPublisherCount, error) {
	out := new(RollupPublisherCount)
	if err := rollup.abi.UnpackIntoInterface(out, "PublisherCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupRepeatedAttester represents a RepeatedAttester error raised by the Rollup contract.
type RollupRepeatedAttester struct {
	Attester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RepeatedAttester(address attester)
func RollupRepeatedAttesterErrorID() common.Hash {
	return common.HexToHash("0x7309034adbf486eb1b5628371efb9c230943e5dc664ce82de6885cdda64948d4")
}

// UnpackRepeatedAttesterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RepeatedAttester(address attester)
func (rollup *Rollup) UnpackRepeatedAttesterError(raw []byte) (*RollupRepeatedAttester, error) {
	out := new(RollupRepeatedAttester)
	if err := rollup.abi.UnpackIntoInterface(out, "RepeatedAttester", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupRescueTooShort represents a RescueTooShort error raised by the Rollup contract.
type RollupRescueTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RescueTooShort(uint64 slots, uint64 least)
func RollupRescueTooShortErrorID() common.Hash {
	return common.HexToHash("0x478181f475898d00ce9a6fa322896cab9fbbfd2e089b2763c864487b897003ff")
}

// UnpackRescueTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RescueTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackRescueTooShortError(raw []byte) (*RollupRescueTooShort, error) {
	out := new(RollupRescueTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "RescueTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupRestartTooSoon represents a RestartTooSoon error raised by the Rollup contract.
type RollupRestartTooSoon struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RestartTooSoon(uint64 slots, uint64 least)
func RollupRestartTooSoonErrorID() common.Hash {
	return common.HexToHash("0xd8625ad3626d010a103d0a6ae8a0dedab56c3b20f36b781c991606951b5f3d50")
}

// UnpackRestartTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RestartTooSoon(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackRestartTooSoonError(raw []byte) (*RollupRestartTooSoon, error) {
	out := new(RollupRestartTooSoon)
	if err := rollup.abi.UnpackIntoInterface(out, "RestartTooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupRingFull represents a RingFull error raised by the Rollup contract.
type RollupRingFull struct {
	Number    uint64
	Confirmed uint64
	Proven    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RingFull(uint64 number, uint64 confirmed, uint64 proven)
func RollupRingFullErrorID() common.Hash {
	return common.HexToHash("0x0b4548e2875d4b635248d5b95fad3aa54ba6379fc9a3fb0770be14de8fe0c979")
}

// UnpackRingFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RingFull(uint64 number, uint64 confirmed, uint64 proven)
func (rollup *Rollup) UnpackRingFullError(raw []byte) (*RollupRingFull, error) {
	out := new(RollupRingFull)
	if err := rollup.abi.UnpackIntoInterface(out, "RingFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupRingTooSmall represents a RingTooSmall error raised by the Rollup contract.
type RollupRingTooSmall struct {
	Ring  uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RingTooSmall(uint64 ring, uint64 least)
func RollupRingTooSmallErrorID() common.Hash {
	return common.HexToHash("0x0e629c0b60b41856c94685a187e9cdd9c787169a2ff607732a199ff3bbfb9b33")
}

// UnpackRingTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RingTooSmall(uint64 ring, uint64 least)
func (rollup *Rollup) UnpackRingTooSmallError(raw []byte) (*RollupRingTooSmall, error) {
	out := new(RollupRingTooSmall)
	if err := rollup.abi.UnpackIntoInterface(out, "RingTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupSettleWindowTooShort represents a SettleWindowTooShort error raised by the Rollup contract.
type RollupSettleWindowTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettleWindowTooShort(uint64 slots, uint64 least)
func RollupSettleWindowTooShortErrorID() common.Hash {
	return common.HexToHash("0x70d005cf527ab89eada7d5c9abfbed4aefb3c5e2b6d60216c10b2a2aff684153")
}

// UnpackSettleWindowTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettleWindowTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackSettleWindowTooShortError(raw []byte) (*RollupSettleWindowTooShort, error) {
	out := new(RollupSettleWindowTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "SettleWindowTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupSlotNotOver represents a SlotNotOver error raised by the Rollup contract.
type RollupSlotNotOver struct {
	Slot        uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SlotNotOver(uint64 slot, uint64 currentSlot)
func RollupSlotNotOverErrorID() common.Hash {
	return common.HexToHash("0x26eb02e8d2960a65d100e0410a45f1e3d1d9b346a4720d3e38651b392a3d1630")
}

// UnpackSlotNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SlotNotOver(uint64 slot, uint64 currentSlot)
func (rollup *Rollup) UnpackSlotNotOverError(raw []byte) (*RollupSlotNotOver, error) {
	out := new(RollupSlotNotOver)
	if err := rollup.abi.UnpackIntoInterface(out, "SlotNotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupStandingNeeded represents a StandingNeeded error raised by the Rollup contract.
type RollupStandingNeeded struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StandingNeeded(uint64 number)
func RollupStandingNeededErrorID() common.Hash {
	return common.HexToHash("0x3071571f22b02b4e457c0637ccac3ceaabd1e734e253d7debf426047f604a2d7")
}

// UnpackStandingNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StandingNeeded(uint64 number)
func (rollup *Rollup) UnpackStandingNeededError(raw []byte) (*RollupStandingNeeded, error) {
	out := new(RollupStandingNeeded)
	if err := rollup.abi.UnpackIntoInterface(out, "StandingNeeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupTooManyTurns represents a TooManyTurns error raised by the Rollup contract.
type RollupTooManyTurns struct {
	Turns uint64
	Most  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyTurns(uint64 turns, uint64 most)
func RollupTooManyTurnsErrorID() common.Hash {
	return common.HexToHash("0x4d7602257622f84e91444cc2c31aedae9dd6309249d15aa1f6ccd679ca9c57e9")
}

// UnpackTooManyTurnsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyTurns(uint64 turns, uint64 most)
func (rollup *Rollup) UnpackTooManyTurnsError(raw []byte) (*RollupTooManyTurns, error) {
	out := new(RollupTooManyTurns)
	if err := rollup.abi.UnpackIntoInterface(out, "TooManyTurns", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupUnexpectedBlob represents a UnexpectedBlob error raised by the Rollup contract.
type RollupUnexpectedBlob struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnexpectedBlob(uint256 index)
func RollupUnexpectedBlobErrorID() common.Hash {
	return common.HexToHash("0xe5519c0774f46d29fba5d40f69f2ec2b13afd0c606054e9b8802152dd6186827")
}

// UnpackUnexpectedBlobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnexpectedBlob(uint256 index)
func (rollup *Rollup) UnpackUnexpectedBlobError(raw []byte) (*RollupUnexpectedBlob, error) {
	out := new(RollupUnexpectedBlob)
	if err := rollup.abi.UnpackIntoInterface(out, "UnexpectedBlob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupUnknownAttester represents a UnknownAttester error raised by the Rollup contract.
type RollupUnknownAttester struct {
	Attester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownAttester(address attester)
func RollupUnknownAttesterErrorID() common.Hash {
	return common.HexToHash("0x62f7152e15bdcae66b1ce7b78e94594019e19444b9dd8144f66d05adf591552f")
}

// UnpackUnknownAttesterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownAttester(address attester)
func (rollup *Rollup) UnpackUnknownAttesterError(raw []byte) (*RollupUnknownAttester, error) {
	out := new(RollupUnknownAttester)
	if err := rollup.abi.UnpackIntoInterface(out, "UnknownAttester", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupUnknownRecord represents a UnknownRecord error raised by the Rollup contract.
type RollupUnknownRecord struct {
	Number uint64
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRecord(uint64 number, bytes32 record)
func RollupUnknownRecordErrorID() common.Hash {
	return common.HexToHash("0x38f304cab87021da6e8e3ea87917685eafb72d4fde803d5f225834fc68336a50")
}

// UnpackUnknownRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRecord(uint64 number, bytes32 record)
func (rollup *Rollup) UnpackUnknownRecordError(raw []byte) (*RollupUnknownRecord, error) {
	out := new(RollupUnknownRecord)
	if err := rollup.abi.UnpackIntoInterface(out, "UnknownRecord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupUnknownRestart represents a UnknownRestart error raised by the Rollup contract.
type RollupUnknownRestart struct {
	Restarts uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRestart(uint64 restarts, uint64 got)
func RollupUnknownRestartErrorID() common.Hash {
	return common.HexToHash("0x7ee18e2570e2c08a9758f98b525698b136810041eec43c8fcc1cef84f628a1b9")
}

// UnpackUnknownRestartError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRestart(uint64 restarts, uint64 got)
func (rollup *Rollup) UnpackUnknownRestartError(raw []byte) (*RollupUnknownRestart, error) {
	out := new(RollupUnknownRestart)
	if err := rollup.abi.UnpackIntoInterface(out, "UnknownRestart", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongAbsent represents a WrongAbsent error raised by the Rollup contract.
type RollupWrongAbsent struct {
	Expected *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAbsent(uint256 expected, uint256 got)
func RollupWrongAbsentErrorID() common.Hash {
	return common.HexToHash("0xcbfdc61c9e048577a515898a573aa024337994dc0e6e56b06c1e12929c2ff08e")
}

// UnpackWrongAbsentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAbsent(uint256 expected, uint256 got)
func (rollup *Rollup) UnpackWrongAbsentError(raw []byte) (*RollupWrongAbsent, error) {
	out := new(RollupWrongAbsent)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongAbsent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongBlobs represents a WrongBlobs error raised by the Rollup contract.
type RollupWrongBlobs struct {
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongBlobs(bytes32 expected, bytes32 got)
func RollupWrongBlobsErrorID() common.Hash {
	return common.HexToHash("0xc713f0db6698aeef8d1598f4c4120d26cc8aa019fdd6c9bd037f94a3635e91dc")
}

// UnpackWrongBlobsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongBlobs(bytes32 expected, bytes32 got)
func (rollup *Rollup) UnpackWrongBlobsError(raw []byte) (*RollupWrongBlobs, error) {
	out := new(RollupWrongBlobs)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongBlobs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongEpoch represents a WrongEpoch error raised by the Rollup contract.
type RollupWrongEpoch struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongEpoch(uint64 expected, uint64 got)
func RollupWrongEpochErrorID() common.Hash {
	return common.HexToHash("0x2b9264ec593278cbe059ca68c627e1b8271a7e014abe4c8622c73486c89e1e93")
}

// UnpackWrongEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongEpoch(uint64 expected, uint64 got)
func (rollup *Rollup) UnpackWrongEpochError(raw []byte) (*RollupWrongEpoch, error) {
	out := new(RollupWrongEpoch)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongFirstChunk represents a WrongFirstChunk error raised by the Rollup contract.
type RollupWrongFirstChunk struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongFirstChunk(uint64 expected, uint64 got)
func RollupWrongFirstChunkErrorID() common.Hash {
	return common.HexToHash("0x73e465d5d69dc0025ee19720814907cce61a005838a342ae613bd98e9bb56e0e")
}

// UnpackWrongFirstChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongFirstChunk(uint64 expected, uint64 got)
func (rollup *Rollup) UnpackWrongFirstChunkError(raw []byte) (*RollupWrongFirstChunk, error) {
	out := new(RollupWrongFirstChunk)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongFirstChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongForced represents a WrongForced error raised by the Rollup contract.
type RollupWrongForced struct {
	Total uint64
	Hash  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongForced(uint64 total, bytes32 hash)
func RollupWrongForcedErrorID() common.Hash {
	return common.HexToHash("0x872ee8599a04b2dd4da2c9ba4740313309c7e5bd168cd2b9623982c4d1f2fbb8")
}

// UnpackWrongForcedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongForced(uint64 total, bytes32 hash)
func (rollup *Rollup) UnpackWrongForcedError(raw []byte) (*RollupWrongForced, error) {
	out := new(RollupWrongForced)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongForced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongGeneration represents a WrongGeneration error raised by the Rollup contract.
type RollupWrongGeneration struct {
	Expected uint32
	Got      uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongGeneration(uint32 expected, uint32 got)
func RollupWrongGenerationErrorID() common.Hash {
	return common.HexToHash("0x82ec942bf7f09510e96b4a73efc0edeb3ac2ca95cc24a273be6ebb209d5651d3")
}

// UnpackWrongGenerationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongGeneration(uint32 expected, uint32 got)
func (rollup *Rollup) UnpackWrongGenerationError(raw []byte) (*RollupWrongGeneration, error) {
	out := new(RollupWrongGeneration)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongGeneration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongInbox represents a WrongInbox error raised by the Rollup contract.
type RollupWrongInbox struct {
	Total uint64
	Hash  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongInbox(uint64 total, bytes32 hash)
func RollupWrongInboxErrorID() common.Hash {
	return common.HexToHash("0x0a4d2c519c92674d977b0e97f1e09c07067e907bfaf6bd6982a1e3efeaac0449")
}

// UnpackWrongInboxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongInbox(uint64 total, bytes32 hash)
func (rollup *Rollup) UnpackWrongInboxError(raw []byte) (*RollupWrongInbox, error) {
	out := new(RollupWrongInbox)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongInbox", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongLastChunk represents a WrongLastChunk error raised by the Rollup contract.
type RollupWrongLastChunk struct {
	FirstChunk uint64
	LastChunk  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongLastChunk(uint64 firstChunk, uint64 lastChunk)
func RollupWrongLastChunkErrorID() common.Hash {
	return common.HexToHash("0xb3586af9e9f042f626395dbc7cf85f91d9028f1f1e738be9ac977f0028810570")
}

// UnpackWrongLastChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongLastChunk(uint64 firstChunk, uint64 lastChunk)
func (rollup *Rollup) UnpackWrongLastChunkError(raw []byte) (*RollupWrongLastChunk, error) {
	out := new(RollupWrongLastChunk)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongLastChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongNumber represents a WrongNumber error raised by the Rollup contract.
type RollupWrongNumber struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongNumber(uint64 expected, uint64 got)
func RollupWrongNumberErrorID() common.Hash {
	return common.HexToHash("0xbdbb1332afdeeb05fe88778087e964358560ce7303d0ac0b86970f2249b09d7f")
}

// UnpackWrongNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongNumber(uint64 expected, uint64 got)
func (rollup *Rollup) UnpackWrongNumberError(raw []byte) (*RollupWrongNumber, error) {
	out := new(RollupWrongNumber)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongParams represents a WrongParams error raised by the Rollup contract.
type RollupWrongParams struct {
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongParams(bytes32 expected, bytes32 got)
func RollupWrongParamsErrorID() common.Hash {
	return common.HexToHash("0xfd7b7f8dfc3afaf9429fa104cf5fb123c1db1c10d56ae5c544ef3074764f790e")
}

// UnpackWrongParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongParams(bytes32 expected, bytes32 got)
func (rollup *Rollup) UnpackWrongParamsError(raw []byte) (*RollupWrongParams, error) {
	out := new(RollupWrongParams)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongParent represents a WrongParent error raised by the Rollup contract.
type RollupWrongParent struct {
	Number     uint64
	ParentHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongParent(uint64 number, bytes32 parentHash)
func RollupWrongParentErrorID() common.Hash {
	return common.HexToHash("0xb6e816ecf01e6c940f3b3ef65681ac09cb730a6fffd185229553471c193c0115")
}

// UnpackWrongParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongParent(uint64 number, bytes32 parentHash)
func (rollup *Rollup) UnpackWrongParentError(raw []byte) (*RollupWrongParent, error) {
	out := new(RollupWrongParent)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongSigningEpoch represents a WrongSigningEpoch error raised by the Rollup contract.
type RollupWrongSigningEpoch struct {
	Header  uint64
	Present uint64
	Got     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSigningEpoch(uint64 header, uint64 present, uint64 got)
func RollupWrongSigningEpochErrorID() common.Hash {
	return common.HexToHash("0x9584a3312e620399bb6a1e63686041c286b843577d880ac408b70564d70bd80f")
}

// UnpackWrongSigningEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSigningEpoch(uint64 header, uint64 present, uint64 got)
func (rollup *Rollup) UnpackWrongSigningEpochError(raw []byte) (*RollupWrongSigningEpoch, error) {
	out := new(RollupWrongSigningEpoch)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongSigningEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongSlot represents a WrongSlot error raised by the Rollup contract.
type RollupWrongSlot struct {
	Parent uint64
	Got    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSlot(uint64 parent, uint64 got)
func RollupWrongSlotErrorID() common.Hash {
	return common.HexToHash("0x372eacf0e14840023a3320e51c296bd33041f7a084a945593615b0d4c387c7ef")
}

// UnpackWrongSlotError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSlot(uint64 parent, uint64 got)
func (rollup *Rollup) UnpackWrongSlotError(raw []byte) (*RollupWrongSlot, error) {
	out := new(RollupWrongSlot)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongSlot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroAddress represents a ZeroAddress error raised by the Rollup contract.
type RollupZeroAddress struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress(uint256 position)
func RollupZeroAddressErrorID() common.Hash {
	return common.HexToHash("0x6f7807d2345366f86bfba111c06d8e8635eb4445b77d3e2b3a1497d6c635b67c")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress(uint256 position)
func (rollup *Rollup) UnpackZeroAddressError(raw []byte) (*RollupZeroAddress, error) {
	out := new(RollupZeroAddress)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroBond represents a ZeroBond error raised by the Rollup contract.
type RollupZeroBond struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroBond()
func RollupZeroBondErrorID() common.Hash {
	return common.HexToHash("0x3af4d15e2af377280c3e0fb5f0cc0d6c4e1ee475a9f746427c55642ef85b715b")
}

// UnpackZeroBondError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroBond()
func (rollup *Rollup) UnpackZeroBondError(raw []byte) (*RollupZeroBond, error) {
	out := new(RollupZeroBond)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroBond", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroEpochDuration represents a ZeroEpochDuration error raised by the Rollup contract.
type RollupZeroEpochDuration struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroEpochDuration()
func RollupZeroEpochDurationErrorID() common.Hash {
	return common.HexToHash("0x66128a973c514200400cd0d75bd11da4ca670cd918190369607ee02ccf1e786f")
}

// UnpackZeroEpochDurationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroEpochDuration()
func (rollup *Rollup) UnpackZeroEpochDurationError(raw []byte) (*RollupZeroEpochDuration, error) {
	out := new(RollupZeroEpochDuration)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroEpochDuration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroOpenAfter represents a ZeroOpenAfter error raised by the Rollup contract.
type RollupZeroOpenAfter struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroOpenAfter()
func RollupZeroOpenAfterErrorID() common.Hash {
	return common.HexToHash("0xa3a1a6dfa4dc00b26a5b85110421e6354a33ff5357f0ab125c3deeb2c94b3191")
}

// UnpackZeroOpenAfterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroOpenAfter()
func (rollup *Rollup) UnpackZeroOpenAfterError(raw []byte) (*RollupZeroOpenAfter, error) {
	out := new(RollupZeroOpenAfter)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroOpenAfter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroPublishTimeout represents a ZeroPublishTimeout error raised by the Rollup contract.
type RollupZeroPublishTimeout struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroPublishTimeout()
func RollupZeroPublishTimeoutErrorID() common.Hash {
	return common.HexToHash("0xf3785590b6823610cfc811154cd8b8f014b5e3c230198a2f9a03c9acfcc91e42")
}

// UnpackZeroPublishTimeoutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroPublishTimeout()
func (rollup *Rollup) UnpackZeroPublishTimeoutError(raw []byte) (*RollupZeroPublishTimeout, error) {
	out := new(RollupZeroPublishTimeout)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroPublishTimeout", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroSlotDuration represents a ZeroSlotDuration error raised by the Rollup contract.
type RollupZeroSlotDuration struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroSlotDuration()
func RollupZeroSlotDurationErrorID() common.Hash {
	return common.HexToHash("0x65babed0aee3dc02e20c8f35e624e9f9d95a5daddbc8b8f0ea43bd5b14d4a1c3")
}

// UnpackZeroSlotDurationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroSlotDuration()
func (rollup *Rollup) UnpackZeroSlotDurationError(raw []byte) (*RollupZeroSlotDuration, error) {
	out := new(RollupZeroSlotDuration)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroSlotDuration", raw); err != nil {
		return nil, err
	}
	return out, nil
}
