// Generated from schemas/ by `npm run generate`. Not edited by hand.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validatePackFile = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://guiju.dev/schemas/pack.schema.json", title: "PackFile", type: "object", additionalProperties: !1, required: ["id", "version", "title", "source", "effective", "unit", "chapters"], properties: { id: { $ref: "common.schema.json#/$defs/id" }, version: { type: "string", pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$", maxLength: 40 }, title: { $ref: "common.schema.json#/$defs/localized" }, source: { title: "Source", type: "object", additionalProperties: !1, required: ["title", "author", "year", "length", "clauses", "digest"], properties: { title: { type: "string", minLength: 1, maxLength: 200 }, author: { type: "string", minLength: 1, maxLength: 200 }, year: { type: "integer", minimum: 1, maximum: 9999 }, length: { type: "integer", minimum: 1 }, clauses: { type: "integer", minimum: 1 }, digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$", maxLength: 80 } } }, effective: { $ref: "common.schema.json#/$defs/dateRange" }, unit: { title: "UnitVocabulary", type: "object", additionalProperties: !1, required: ["kinds"], properties: { kinds: { type: "array", minItems: 1, maxItems: 100, items: { $ref: "common.schema.json#/$defs/named" } }, fields: { type: "array", maxItems: 50, items: { $ref: "#/$defs/fieldDeclaration" } } } }, classes: { type: "array", maxItems: 50, items: { title: "TermClass", type: "object", additionalProperties: !1, required: ["id", "label"], properties: { id: { $ref: "common.schema.json#/$defs/id" }, label: { $ref: "common.schema.json#/$defs/localized" }, collection: { type: "string", pattern: "^[a-z][a-zA-Z0-9]*$", maxLength: 64 }, fields: { type: "array", maxItems: 50, items: { $ref: "#/$defs/fieldDeclaration" } } } } }, events: { type: "array", maxItems: 100, items: { $ref: "common.schema.json#/$defs/named" } }, vocabularies: { type: "array", maxItems: 50, items: { title: "Vocabulary", type: "object", additionalProperties: !1, required: ["id", "label", "values"], properties: { id: { $ref: "common.schema.json#/$defs/id" }, label: { $ref: "common.schema.json#/$defs/localized" }, values: { type: "array", minItems: 1, maxItems: 200, items: { $ref: "common.schema.json#/$defs/named" } } } } }, parameters: { type: "array", maxItems: 100, items: { title: "Parameter", type: "object", additionalProperties: !1, required: ["id", "label", "type", "value", "reason"], properties: { id: { $ref: "common.schema.json#/$defs/id" }, label: { $ref: "common.schema.json#/$defs/localized" }, type: { enum: ["cadence", "integer"] }, value: { type: ["string", "integer"], maxLength: 40 }, reason: { $ref: "common.schema.json#/$defs/localized" } } } }, chapters: { type: "array", minItems: 1, maxItems: 200, items: { $ref: "common.schema.json#/$defs/id" } } }, $defs: { fieldDeclaration: { title: "FieldDeclaration", type: "object", additionalProperties: !1, required: ["path", "label"], properties: { path: { type: "string", pattern: "^(/([a-zA-Z][a-zA-Z0-9]*|\\*))+$", maxLength: 200 }, label: { $ref: "common.schema.json#/$defs/localized" }, required: { type: "boolean" }, names: { $ref: "common.schema.json#/$defs/id" }, type: { title: "TypeKeyword", anyOf: [{ enum: ["array", "boolean", "integer", "null", "number", "object", "string"] }, { type: "array", minItems: 1, maxItems: 7, items: { enum: ["array", "boolean", "integer", "null", "number", "object", "string"] } }] }, enum: { type: "array", minItems: 1, maxItems: 200 }, const: { type: ["string", "number", "boolean"], maxLength: 1e3 }, minimum: { type: "number" }, maximum: { type: "number" }, minLength: { type: "integer", minimum: 0 }, maxLength: { type: "integer", minimum: 0 }, minItems: { type: "integer", minimum: 0 }, maxItems: { type: "integer", minimum: 0 }, pattern: { type: "string", maxLength: 500 }, format: { enum: ["date"] } } } } }, func0 = Object.prototype.hasOwnProperty, func69 = require_ucs2length().default, schema21 = { title: "Id", type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength: 64 }, pattern3 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func69(data) > 64) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema21, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern3.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema21, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema21.type, parentSchema: schema21, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema22 = { title: "Localized", type: "object", additionalProperties: !1, required: ["zh", "en"], properties: { zh: { type: "string", minLength: 1, maxLength: 1e3 }, en: { type: "string", minLength: 1, maxLength: 1e3 } } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.zh === void 0 || !func0.call(data, "zh")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zh" }, schema: schema22.required, parentSchema: schema22, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.en === void 0 || !func0.call(data, "en")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" }, schema: schema22.required, parentSchema: schema22, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "zh" || key0 === "en")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema22, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.zh !== void 0 && func0.call(data, "zh")) {
      let data0 = data.zh;
      if (typeof data0 == "string") {
        if (func69(data0) > 1e3) {
          let err3 = { instancePath: instancePath + "/zh", schemaPath: "#/properties/zh/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema22.properties.zh, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func69(data0) < 1) {
          let err4 = { instancePath: instancePath + "/zh", schemaPath: "#/properties/zh/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema22.properties.zh, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/zh", schemaPath: "#/properties/zh/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.zh.type, parentSchema: schema22.properties.zh, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.en !== void 0 && func0.call(data, "en")) {
      let data1 = data.en;
      if (typeof data1 == "string") {
        if (func69(data1) > 1e3) {
          let err6 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema22.properties.en, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func69(data1) < 1) {
          let err7 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema22.properties.en, data: data1 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.en.type, parentSchema: schema22.properties.en, data: data1 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema22.type, parentSchema: schema22, data };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema23 = { title: "DateRange", type: "object", additionalProperties: !1, required: ["from", "until"], properties: { from: { $ref: "#/$defs/date" }, until: { $ref: "#/$defs/date" } } }, schema24 = { title: "PlainDate", type: "string", format: "date", maxLength: 40 };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func69(data) > 40) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema24, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema24.type, parentSchema: schema24, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0 || !func0.call(data, "from")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, schema: schema23.required, parentSchema: schema23, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.until === void 0 || !func0.call(data, "until")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" }, schema: schema23.required, parentSchema: schema23, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "from" || key0 === "until")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema23, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.from !== void 0 && func0.call(data, "from") && (validate59(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.until !== void 0 && func0.call(data, "until") && (validate59(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema23.type, parentSchema: schema23, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema25 = { title: "NamedThing", type: "object", additionalProperties: !1, required: ["id", "label"], properties: { id: { $ref: "#/$defs/id" }, label: { $ref: "#/$defs/localized" }, aliases: { $ref: "#/$defs/aliases" } } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func69(data) > 64) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema21, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern3.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema21, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema21.type, parentSchema: schema21, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.zh === void 0 || !func0.call(data, "zh")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zh" }, schema: schema22.required, parentSchema: schema22, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.en === void 0 || !func0.call(data, "en")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" }, schema: schema22.required, parentSchema: schema22, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "zh" || key0 === "en")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema22, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.zh !== void 0 && func0.call(data, "zh")) {
      let data0 = data.zh;
      if (typeof data0 == "string") {
        if (func69(data0) > 1e3) {
          let err3 = { instancePath: instancePath + "/zh", schemaPath: "#/properties/zh/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema22.properties.zh, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func69(data0) < 1) {
          let err4 = { instancePath: instancePath + "/zh", schemaPath: "#/properties/zh/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema22.properties.zh, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/zh", schemaPath: "#/properties/zh/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.zh.type, parentSchema: schema22.properties.zh, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.en !== void 0 && func0.call(data, "en")) {
      let data1 = data.en;
      if (typeof data1 == "string") {
        if (func69(data1) > 1e3) {
          let err6 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema22.properties.en, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func69(data1) < 1) {
          let err7 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema22.properties.en, data: data1 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.en.type, parentSchema: schema22.properties.en, data: data1 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema22.type, parentSchema: schema22, data };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema28 = { title: "Aliases", type: "array", maxItems: 50, items: { type: "string", minLength: 1, maxLength: 200 } };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 50) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema28, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (func69(data0) > 200) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema28.items, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (func69(data0) < 1) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema28.items, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, schema: schema28.items.type, parentSchema: schema28.items, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema28.type, parentSchema: schema28, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema25.required, parentSchema: schema25, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.label === void 0 || !func0.call(data, "label")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" }, schema: schema25.required, parentSchema: schema25, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "id" || key0 === "label" || key0 === "aliases")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema25, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.id !== void 0 && func0.call(data, "id") && (validate64(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate66(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.aliases !== void 0 && func0.call(data, "aliases") && (validate68(data.aliases, { instancePath: instancePath + "/aliases", parentData: data, parentDataProperty: "aliases", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema25.type, parentSchema: schema25, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema29 = { title: "FieldDeclaration", type: "object", additionalProperties: !1, required: ["path", "label"], properties: { path: { type: "string", pattern: "^(/([a-zA-Z][a-zA-Z0-9]*|\\*))+$", maxLength: 200 }, label: { $ref: "common.schema.json#/$defs/localized" }, required: { type: "boolean" }, names: { $ref: "common.schema.json#/$defs/id" }, type: { title: "TypeKeyword", anyOf: [{ enum: ["array", "boolean", "integer", "null", "number", "object", "string"] }, { type: "array", minItems: 1, maxItems: 7, items: { enum: ["array", "boolean", "integer", "null", "number", "object", "string"] } }] }, enum: { type: "array", minItems: 1, maxItems: 200 }, const: { type: ["string", "number", "boolean"], maxLength: 1e3 }, minimum: { type: "number" }, maximum: { type: "number" }, minLength: { type: "integer", minimum: 0 }, maxLength: { type: "integer", minimum: 0 }, minItems: { type: "integer", minimum: 0 }, maxItems: { type: "integer", minimum: 0 }, pattern: { type: "string", maxLength: 500 }, format: { enum: ["date"] } } }, pattern7 = new RegExp("^(/([a-zA-Z][a-zA-Z0-9]*|\\*))+$", "u");
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0 || !func0.call(data, "path")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, schema: schema29.required, parentSchema: schema29, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.label === void 0 || !func0.call(data, "label")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" }, schema: schema29.required, parentSchema: schema29, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!func0.call(schema29.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema29, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.path !== void 0 && func0.call(data, "path")) {
      let data0 = data.path;
      if (typeof data0 == "string") {
        if (func69(data0) > 200) {
          let err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema29.properties.path, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern7.test(data0)) {
          let err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^(/([a-zA-Z][a-zA-Z0-9]*|\\*))+$" }, schema: "^(/([a-zA-Z][a-zA-Z0-9]*|\\*))+$", parentSchema: schema29.properties.path, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.path.type, parentSchema: schema29.properties.path, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label") && (validate56(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data.required !== void 0 && func0.call(data, "required")) {
      let data2 = data.required;
      if (typeof data2 != "boolean") {
        let err6 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, schema: schema29.properties.required.type, parentSchema: schema29.properties.required, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names") && (validate54(data.names, { instancePath: instancePath + "/names", parentData: data, parentDataProperty: "names", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type")) {
      let data4 = data.type, _errs9 = errors, valid1 = !1, _errs10 = errors;
      if (!(data4 === "array" || data4 === "boolean" || data4 === "integer" || data4 === "null" || data4 === "number" || data4 === "object" || data4 === "string")) {
        let err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema29.properties.type.anyOf[0].enum }, schema: schema29.properties.type.anyOf[0].enum, parentSchema: schema29.properties.type.anyOf[0], data: data4 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid0 = _errs10 === errors;
      valid1 = valid1 || _valid0;
      let _errs11 = errors;
      if (Array.isArray(data4)) {
        if (data4.length > 7) {
          let err8 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 7 }, schema: 7, parentSchema: schema29.properties.type.anyOf[1], data: data4 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data4.length < 1) {
          let err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema29.properties.type.anyOf[1], data: data4 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (!(data5 === "array" || data5 === "boolean" || data5 === "integer" || data5 === "null" || data5 === "number" || data5 === "object" || data5 === "string")) {
            let err10 = { instancePath: instancePath + "/type/" + i0, schemaPath: "#/properties/type/anyOf/1/items/enum", keyword: "enum", params: { allowedValues: schema29.properties.type.anyOf[1].items.enum }, schema: schema29.properties.type.anyOf[1].items.enum, parentSchema: schema29.properties.type.anyOf[1].items, data: data5 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema29.properties.type.anyOf[1].type, parentSchema: schema29.properties.type.anyOf[1], data: data4 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid0 = _errs11 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
      else {
        let err12 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf", keyword: "anyOf", params: {}, schema: schema29.properties.type.anyOf, parentSchema: schema29.properties.type, data: data4 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.enum !== void 0 && func0.call(data, "enum")) {
      let data6 = data.enum;
      if (Array.isArray(data6)) {
        if (data6.length > 200) {
          let err13 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/maxItems", keyword: "maxItems", params: { limit: 200 }, schema: 200, parentSchema: schema29.properties.enum, data: data6 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data6.length < 1) {
          let err14 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema29.properties.enum, data: data6 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/type", keyword: "type", params: { type: "array" }, schema: schema29.properties.enum.type, parentSchema: schema29.properties.enum, data: data6 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.const !== void 0 && func0.call(data, "const")) {
      let data7 = data.const;
      if (typeof data7 != "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 != "boolean") {
        let err16 = { instancePath: instancePath + "/const", schemaPath: "#/properties/const/type", keyword: "type", params: { type: schema29.properties.const.type }, schema: schema29.properties.const.type, parentSchema: schema29.properties.const, data: data7 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data7 == "string" && func69(data7) > 1e3) {
        let err17 = { instancePath: instancePath + "/const", schemaPath: "#/properties/const/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema29.properties.const, data: data7 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.minimum !== void 0 && func0.call(data, "minimum")) {
      let data8 = data.minimum;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        let err18 = { instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "number" }, schema: schema29.properties.minimum.type, parentSchema: schema29.properties.minimum, data: data8 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.maximum !== void 0 && func0.call(data, "maximum")) {
      let data9 = data.maximum;
      if (!(typeof data9 == "number" && isFinite(data9))) {
        let err19 = { instancePath: instancePath + "/maximum", schemaPath: "#/properties/maximum/type", keyword: "type", params: { type: "number" }, schema: schema29.properties.maximum.type, parentSchema: schema29.properties.maximum, data: data9 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.minLength !== void 0 && func0.call(data, "minLength")) {
      let data10 = data.minLength;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        let err20 = { instancePath: instancePath + "/minLength", schemaPath: "#/properties/minLength/type", keyword: "type", params: { type: "integer" }, schema: schema29.properties.minLength.type, parentSchema: schema29.properties.minLength, data: data10 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (typeof data10 == "number" && isFinite(data10) && (data10 < 0 || isNaN(data10))) {
        let err21 = { instancePath: instancePath + "/minLength", schemaPath: "#/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema29.properties.minLength, data: data10 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.maxLength !== void 0 && func0.call(data, "maxLength")) {
      let data11 = data.maxLength;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        let err22 = { instancePath: instancePath + "/maxLength", schemaPath: "#/properties/maxLength/type", keyword: "type", params: { type: "integer" }, schema: schema29.properties.maxLength.type, parentSchema: schema29.properties.maxLength, data: data11 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (typeof data11 == "number" && isFinite(data11) && (data11 < 0 || isNaN(data11))) {
        let err23 = { instancePath: instancePath + "/maxLength", schemaPath: "#/properties/maxLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema29.properties.maxLength, data: data11 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.minItems !== void 0 && func0.call(data, "minItems")) {
      let data12 = data.minItems;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
        let err24 = { instancePath: instancePath + "/minItems", schemaPath: "#/properties/minItems/type", keyword: "type", params: { type: "integer" }, schema: schema29.properties.minItems.type, parentSchema: schema29.properties.minItems, data: data12 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (typeof data12 == "number" && isFinite(data12) && (data12 < 0 || isNaN(data12))) {
        let err25 = { instancePath: instancePath + "/minItems", schemaPath: "#/properties/minItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema29.properties.minItems, data: data12 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.maxItems !== void 0 && func0.call(data, "maxItems")) {
      let data13 = data.maxItems;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
        let err26 = { instancePath: instancePath + "/maxItems", schemaPath: "#/properties/maxItems/type", keyword: "type", params: { type: "integer" }, schema: schema29.properties.maxItems.type, parentSchema: schema29.properties.maxItems, data: data13 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (typeof data13 == "number" && isFinite(data13) && (data13 < 0 || isNaN(data13))) {
        let err27 = { instancePath: instancePath + "/maxItems", schemaPath: "#/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema29.properties.maxItems, data: data13 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.pattern !== void 0 && func0.call(data, "pattern")) {
      let data14 = data.pattern;
      if (typeof data14 == "string") {
        if (func69(data14) > 500) {
          let err28 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema29.properties.pattern, data: data14 };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.pattern.type, parentSchema: schema29.properties.pattern, data: data14 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.format !== void 0 && func0.call(data, "format")) {
      let data15 = data.format;
      if (data15 !== "date") {
        let err30 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema29.properties.format.enum }, schema: schema29.properties.format.enum, parentSchema: schema29.properties.format, data: data15 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
  } else {
    let err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema29.type, parentSchema: schema29, data };
    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern4 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u"), pattern5 = new RegExp("^sha256:[0-9a-f]{64}$", "u"), pattern8 = new RegExp("^[a-z][a-zA-Z0-9]*$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.version === void 0 || !func0.call(data, "version")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.source === void 0 || !func0.call(data, "source")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.effective === void 0 || !func0.call(data, "effective")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective" }, schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.unit === void 0 || !func0.call(data, "unit")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" }, schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.chapters === void 0 || !func0.call(data, "chapters")) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "chapters" }, schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!func0.call(schema19.properties, key0)) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema19, data };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.id !== void 0 && func0.call(data, "id") && (validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version")) {
      let data1 = data.version;
      if (typeof data1 == "string") {
        if (func69(data1) > 40) {
          let err8 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema19.properties.version, data: data1 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (!pattern4.test(data1)) {
          let err9 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$" }, schema: "^[0-9]+\\.[0-9]+\\.[0-9]+$", parentSchema: schema19.properties.version, data: data1 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.version.type, parentSchema: schema19.properties.version, data: data1 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title") && (validate56(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data.source !== void 0 && func0.call(data, "source")) {
      let data3 = data.source;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.title === void 0 || !func0.call(data3, "title")) {
          let err11 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "title" }, schema: schema19.properties.source.required, parentSchema: schema19.properties.source, data: data3 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data3.author === void 0 || !func0.call(data3, "author")) {
          let err12 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "author" }, schema: schema19.properties.source.required, parentSchema: schema19.properties.source, data: data3 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data3.year === void 0 || !func0.call(data3, "year")) {
          let err13 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "year" }, schema: schema19.properties.source.required, parentSchema: schema19.properties.source, data: data3 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data3.length === void 0 || !func0.call(data3, "length")) {
          let err14 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "length" }, schema: schema19.properties.source.required, parentSchema: schema19.properties.source, data: data3 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data3.clauses === void 0 || !func0.call(data3, "clauses")) {
          let err15 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "clauses" }, schema: schema19.properties.source.required, parentSchema: schema19.properties.source, data: data3 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data3.digest === void 0 || !func0.call(data3, "digest")) {
          let err16 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "digest" }, schema: schema19.properties.source.required, parentSchema: schema19.properties.source, data: data3 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        for (let key1 of Object.keys(data3))
          if (!(key1 === "title" || key1 === "author" || key1 === "year" || key1 === "length" || key1 === "clauses" || key1 === "digest")) {
            let err17 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: !1, parentSchema: schema19.properties.source, data: data3 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        if (data3.title !== void 0 && func0.call(data3, "title")) {
          let data4 = data3.title;
          if (typeof data4 == "string") {
            if (func69(data4) > 200) {
              let err18 = { instancePath: instancePath + "/source/title", schemaPath: "#/properties/source/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema19.properties.source.properties.title, data: data4 };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (func69(data4) < 1) {
              let err19 = { instancePath: instancePath + "/source/title", schemaPath: "#/properties/source/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.source.properties.title, data: data4 };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          } else {
            let err20 = { instancePath: instancePath + "/source/title", schemaPath: "#/properties/source/properties/title/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.source.properties.title.type, parentSchema: schema19.properties.source.properties.title, data: data4 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data3.author !== void 0 && func0.call(data3, "author")) {
          let data5 = data3.author;
          if (typeof data5 == "string") {
            if (func69(data5) > 200) {
              let err21 = { instancePath: instancePath + "/source/author", schemaPath: "#/properties/source/properties/author/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema19.properties.source.properties.author, data: data5 };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (func69(data5) < 1) {
              let err22 = { instancePath: instancePath + "/source/author", schemaPath: "#/properties/source/properties/author/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.source.properties.author, data: data5 };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          } else {
            let err23 = { instancePath: instancePath + "/source/author", schemaPath: "#/properties/source/properties/author/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.source.properties.author.type, parentSchema: schema19.properties.source.properties.author, data: data5 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data3.year !== void 0 && func0.call(data3, "year")) {
          let data6 = data3.year;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            let err24 = { instancePath: instancePath + "/source/year", schemaPath: "#/properties/source/properties/year/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.source.properties.year.type, parentSchema: schema19.properties.source.properties.year, data: data6 };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 9999 || isNaN(data6)) {
              let err25 = { instancePath: instancePath + "/source/year", schemaPath: "#/properties/source/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 }, schema: 9999, parentSchema: schema19.properties.source.properties.year, data: data6 };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              let err26 = { instancePath: instancePath + "/source/year", schemaPath: "#/properties/source/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema19.properties.source.properties.year, data: data6 };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          }
        }
        if (data3.length !== void 0 && func0.call(data3, "length")) {
          let data7 = data3.length;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            let err27 = { instancePath: instancePath + "/source/length", schemaPath: "#/properties/source/properties/length/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.source.properties.length.type, parentSchema: schema19.properties.source.properties.length, data: data7 };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
          if (typeof data7 == "number" && isFinite(data7) && (data7 < 1 || isNaN(data7))) {
            let err28 = { instancePath: instancePath + "/source/length", schemaPath: "#/properties/source/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema19.properties.source.properties.length, data: data7 };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data3.clauses !== void 0 && func0.call(data3, "clauses")) {
          let data8 = data3.clauses;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            let err29 = { instancePath: instancePath + "/source/clauses", schemaPath: "#/properties/source/properties/clauses/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.source.properties.clauses.type, parentSchema: schema19.properties.source.properties.clauses, data: data8 };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
          if (typeof data8 == "number" && isFinite(data8) && (data8 < 1 || isNaN(data8))) {
            let err30 = { instancePath: instancePath + "/source/clauses", schemaPath: "#/properties/source/properties/clauses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema19.properties.source.properties.clauses, data: data8 };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
        if (data3.digest !== void 0 && func0.call(data3, "digest")) {
          let data9 = data3.digest;
          if (typeof data9 == "string") {
            if (func69(data9) > 80) {
              let err31 = { instancePath: instancePath + "/source/digest", schemaPath: "#/properties/source/properties/digest/maxLength", keyword: "maxLength", params: { limit: 80 }, schema: 80, parentSchema: schema19.properties.source.properties.digest, data: data9 };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            if (!pattern5.test(data9)) {
              let err32 = { instancePath: instancePath + "/source/digest", schemaPath: "#/properties/source/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema19.properties.source.properties.digest, data: data9 };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
          } else {
            let err33 = { instancePath: instancePath + "/source/digest", schemaPath: "#/properties/source/properties/digest/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.source.properties.digest.type, parentSchema: schema19.properties.source.properties.digest, data: data9 };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
      } else {
        let err34 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.source.type, parentSchema: schema19.properties.source, data: data3 };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.effective !== void 0 && func0.call(data, "effective") && (validate58(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length)), data.unit !== void 0 && func0.call(data, "unit")) {
      let data11 = data.unit;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.kinds === void 0 || !func0.call(data11, "kinds")) {
          let err35 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/required", keyword: "required", params: { missingProperty: "kinds" }, schema: schema19.properties.unit.required, parentSchema: schema19.properties.unit, data: data11 };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        for (let key2 of Object.keys(data11))
          if (!(key2 === "kinds" || key2 === "fields")) {
            let err36 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: !1, parentSchema: schema19.properties.unit, data: data11 };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        if (data11.kinds !== void 0 && func0.call(data11, "kinds")) {
          let data12 = data11.kinds;
          if (Array.isArray(data12)) {
            if (data12.length > 100) {
              let err37 = { instancePath: instancePath + "/unit/kinds", schemaPath: "#/properties/unit/properties/kinds/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema19.properties.unit.properties.kinds, data: data12 };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
            if (data12.length < 1) {
              let err38 = { instancePath: instancePath + "/unit/kinds", schemaPath: "#/properties/unit/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.unit.properties.kinds, data: data12 };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
            let len0 = data12.length;
            for (let i0 = 0; i0 < len0; i0++)
              validate63(data12[i0], { instancePath: instancePath + "/unit/kinds/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
          } else {
            let err39 = { instancePath: instancePath + "/unit/kinds", schemaPath: "#/properties/unit/properties/kinds/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.unit.properties.kinds.type, parentSchema: schema19.properties.unit.properties.kinds, data: data12 };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data11.fields !== void 0 && func0.call(data11, "fields")) {
          let data14 = data11.fields;
          if (Array.isArray(data14)) {
            if (data14.length > 50) {
              let err40 = { instancePath: instancePath + "/unit/fields", schemaPath: "#/properties/unit/properties/fields/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema19.properties.unit.properties.fields, data: data14 };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
            let len1 = data14.length;
            for (let i1 = 0; i1 < len1; i1++)
              validate71(data14[i1], { instancePath: instancePath + "/unit/fields/" + i1, parentData: data14, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
          } else {
            let err41 = { instancePath: instancePath + "/unit/fields", schemaPath: "#/properties/unit/properties/fields/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.unit.properties.fields.type, parentSchema: schema19.properties.unit.properties.fields, data: data14 };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
      } else {
        let err42 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.unit.type, parentSchema: schema19.properties.unit, data: data11 };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.classes !== void 0 && func0.call(data, "classes")) {
      let data16 = data.classes;
      if (Array.isArray(data16)) {
        if (data16.length > 50) {
          let err43 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema19.properties.classes, data: data16 };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        let len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data17 = data16[i2];
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.id === void 0 || !func0.call(data17, "id")) {
              let err44 = { instancePath: instancePath + "/classes/" + i2, schemaPath: "#/properties/classes/items/required", keyword: "required", params: { missingProperty: "id" }, schema: schema19.properties.classes.items.required, parentSchema: schema19.properties.classes.items, data: data17 };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            if (data17.label === void 0 || !func0.call(data17, "label")) {
              let err45 = { instancePath: instancePath + "/classes/" + i2, schemaPath: "#/properties/classes/items/required", keyword: "required", params: { missingProperty: "label" }, schema: schema19.properties.classes.items.required, parentSchema: schema19.properties.classes.items, data: data17 };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
            for (let key3 of Object.keys(data17))
              if (!(key3 === "id" || key3 === "label" || key3 === "collection" || key3 === "fields")) {
                let err46 = { instancePath: instancePath + "/classes/" + i2, schemaPath: "#/properties/classes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: !1, parentSchema: schema19.properties.classes.items, data: data17 };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
            if (data17.id !== void 0 && func0.call(data17, "id") && (validate54(data17.id, { instancePath: instancePath + "/classes/" + i2 + "/id", parentData: data17, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data17.label !== void 0 && func0.call(data17, "label") && (validate56(data17.label, { instancePath: instancePath + "/classes/" + i2 + "/label", parentData: data17, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data17.collection !== void 0 && func0.call(data17, "collection")) {
              let data20 = data17.collection;
              if (typeof data20 == "string") {
                if (func69(data20) > 64) {
                  let err47 = { instancePath: instancePath + "/classes/" + i2 + "/collection", schemaPath: "#/properties/classes/items/properties/collection/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema19.properties.classes.items.properties.collection, data: data20 };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
                if (!pattern8.test(data20)) {
                  let err48 = { instancePath: instancePath + "/classes/" + i2 + "/collection", schemaPath: "#/properties/classes/items/properties/collection/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-zA-Z0-9]*$" }, schema: "^[a-z][a-zA-Z0-9]*$", parentSchema: schema19.properties.classes.items.properties.collection, data: data20 };
                  vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                }
              } else {
                let err49 = { instancePath: instancePath + "/classes/" + i2 + "/collection", schemaPath: "#/properties/classes/items/properties/collection/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.classes.items.properties.collection.type, parentSchema: schema19.properties.classes.items.properties.collection, data: data20 };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
            }
            if (data17.fields !== void 0 && func0.call(data17, "fields")) {
              let data21 = data17.fields;
              if (Array.isArray(data21)) {
                if (data21.length > 50) {
                  let err50 = { instancePath: instancePath + "/classes/" + i2 + "/fields", schemaPath: "#/properties/classes/items/properties/fields/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema19.properties.classes.items.properties.fields, data: data21 };
                  vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                }
                let len3 = data21.length;
                for (let i3 = 0; i3 < len3; i3++)
                  validate71(data21[i3], { instancePath: instancePath + "/classes/" + i2 + "/fields/" + i3, parentData: data21, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
              } else {
                let err51 = { instancePath: instancePath + "/classes/" + i2 + "/fields", schemaPath: "#/properties/classes/items/properties/fields/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.classes.items.properties.fields.type, parentSchema: schema19.properties.classes.items.properties.fields, data: data21 };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
            }
          } else {
            let err52 = { instancePath: instancePath + "/classes/" + i2, schemaPath: "#/properties/classes/items/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.classes.items.type, parentSchema: schema19.properties.classes.items, data: data17 };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        }
      } else {
        let err53 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.classes.type, parentSchema: schema19.properties.classes, data: data16 };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.events !== void 0 && func0.call(data, "events")) {
      let data23 = data.events;
      if (Array.isArray(data23)) {
        if (data23.length > 100) {
          let err54 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema19.properties.events, data: data23 };
          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
        }
        let len4 = data23.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate63(data23[i4], { instancePath: instancePath + "/events/" + i4, parentData: data23, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
      } else {
        let err55 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.events.type, parentSchema: schema19.properties.events, data: data23 };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    if (data.vocabularies !== void 0 && func0.call(data, "vocabularies")) {
      let data25 = data.vocabularies;
      if (Array.isArray(data25)) {
        if (data25.length > 50) {
          let err56 = { instancePath: instancePath + "/vocabularies", schemaPath: "#/properties/vocabularies/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema19.properties.vocabularies, data: data25 };
          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
        }
        let len5 = data25.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data26 = data25[i5];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.id === void 0 || !func0.call(data26, "id")) {
              let err57 = { instancePath: instancePath + "/vocabularies/" + i5, schemaPath: "#/properties/vocabularies/items/required", keyword: "required", params: { missingProperty: "id" }, schema: schema19.properties.vocabularies.items.required, parentSchema: schema19.properties.vocabularies.items, data: data26 };
              vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
            }
            if (data26.label === void 0 || !func0.call(data26, "label")) {
              let err58 = { instancePath: instancePath + "/vocabularies/" + i5, schemaPath: "#/properties/vocabularies/items/required", keyword: "required", params: { missingProperty: "label" }, schema: schema19.properties.vocabularies.items.required, parentSchema: schema19.properties.vocabularies.items, data: data26 };
              vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
            }
            if (data26.values === void 0 || !func0.call(data26, "values")) {
              let err59 = { instancePath: instancePath + "/vocabularies/" + i5, schemaPath: "#/properties/vocabularies/items/required", keyword: "required", params: { missingProperty: "values" }, schema: schema19.properties.vocabularies.items.required, parentSchema: schema19.properties.vocabularies.items, data: data26 };
              vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
            }
            for (let key4 of Object.keys(data26))
              if (!(key4 === "id" || key4 === "label" || key4 === "values")) {
                let err60 = { instancePath: instancePath + "/vocabularies/" + i5, schemaPath: "#/properties/vocabularies/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: !1, parentSchema: schema19.properties.vocabularies.items, data: data26 };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
            if (data26.id !== void 0 && func0.call(data26, "id") && (validate54(data26.id, { instancePath: instancePath + "/vocabularies/" + i5 + "/id", parentData: data26, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data26.label !== void 0 && func0.call(data26, "label") && (validate56(data26.label, { instancePath: instancePath + "/vocabularies/" + i5 + "/label", parentData: data26, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data26.values !== void 0 && func0.call(data26, "values")) {
              let data29 = data26.values;
              if (Array.isArray(data29)) {
                if (data29.length > 200) {
                  let err61 = { instancePath: instancePath + "/vocabularies/" + i5 + "/values", schemaPath: "#/properties/vocabularies/items/properties/values/maxItems", keyword: "maxItems", params: { limit: 200 }, schema: 200, parentSchema: schema19.properties.vocabularies.items.properties.values, data: data29 };
                  vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                }
                if (data29.length < 1) {
                  let err62 = { instancePath: instancePath + "/vocabularies/" + i5 + "/values", schemaPath: "#/properties/vocabularies/items/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.vocabularies.items.properties.values, data: data29 };
                  vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                }
                let len6 = data29.length;
                for (let i6 = 0; i6 < len6; i6++)
                  validate63(data29[i6], { instancePath: instancePath + "/vocabularies/" + i5 + "/values/" + i6, parentData: data29, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
              } else {
                let err63 = { instancePath: instancePath + "/vocabularies/" + i5 + "/values", schemaPath: "#/properties/vocabularies/items/properties/values/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.vocabularies.items.properties.values.type, parentSchema: schema19.properties.vocabularies.items.properties.values, data: data29 };
                vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
              }
            }
          } else {
            let err64 = { instancePath: instancePath + "/vocabularies/" + i5, schemaPath: "#/properties/vocabularies/items/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.vocabularies.items.type, parentSchema: schema19.properties.vocabularies.items, data: data26 };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
        }
      } else {
        let err65 = { instancePath: instancePath + "/vocabularies", schemaPath: "#/properties/vocabularies/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.vocabularies.type, parentSchema: schema19.properties.vocabularies, data: data25 };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
    }
    if (data.parameters !== void 0 && func0.call(data, "parameters")) {
      let data31 = data.parameters;
      if (Array.isArray(data31)) {
        if (data31.length > 100) {
          let err66 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema19.properties.parameters, data: data31 };
          vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
        }
        let len7 = data31.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data32 = data31[i7];
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            if (data32.id === void 0 || !func0.call(data32, "id")) {
              let err67 = { instancePath: instancePath + "/parameters/" + i7, schemaPath: "#/properties/parameters/items/required", keyword: "required", params: { missingProperty: "id" }, schema: schema19.properties.parameters.items.required, parentSchema: schema19.properties.parameters.items, data: data32 };
              vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
            }
            if (data32.label === void 0 || !func0.call(data32, "label")) {
              let err68 = { instancePath: instancePath + "/parameters/" + i7, schemaPath: "#/properties/parameters/items/required", keyword: "required", params: { missingProperty: "label" }, schema: schema19.properties.parameters.items.required, parentSchema: schema19.properties.parameters.items, data: data32 };
              vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
            }
            if (data32.type === void 0 || !func0.call(data32, "type")) {
              let err69 = { instancePath: instancePath + "/parameters/" + i7, schemaPath: "#/properties/parameters/items/required", keyword: "required", params: { missingProperty: "type" }, schema: schema19.properties.parameters.items.required, parentSchema: schema19.properties.parameters.items, data: data32 };
              vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
            }
            if (data32.value === void 0 || !func0.call(data32, "value")) {
              let err70 = { instancePath: instancePath + "/parameters/" + i7, schemaPath: "#/properties/parameters/items/required", keyword: "required", params: { missingProperty: "value" }, schema: schema19.properties.parameters.items.required, parentSchema: schema19.properties.parameters.items, data: data32 };
              vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
            }
            if (data32.reason === void 0 || !func0.call(data32, "reason")) {
              let err71 = { instancePath: instancePath + "/parameters/" + i7, schemaPath: "#/properties/parameters/items/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema19.properties.parameters.items.required, parentSchema: schema19.properties.parameters.items, data: data32 };
              vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
            }
            for (let key5 of Object.keys(data32))
              if (!(key5 === "id" || key5 === "label" || key5 === "type" || key5 === "value" || key5 === "reason")) {
                let err72 = { instancePath: instancePath + "/parameters/" + i7, schemaPath: "#/properties/parameters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: !1, parentSchema: schema19.properties.parameters.items, data: data32 };
                vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
              }
            if (data32.id !== void 0 && func0.call(data32, "id") && (validate54(data32.id, { instancePath: instancePath + "/parameters/" + i7 + "/id", parentData: data32, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data32.label !== void 0 && func0.call(data32, "label") && (validate56(data32.label, { instancePath: instancePath + "/parameters/" + i7 + "/label", parentData: data32, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data32.type !== void 0 && func0.call(data32, "type")) {
              let data35 = data32.type;
              if (!(data35 === "cadence" || data35 === "integer")) {
                let err73 = { instancePath: instancePath + "/parameters/" + i7 + "/type", schemaPath: "#/properties/parameters/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema19.properties.parameters.items.properties.type.enum }, schema: schema19.properties.parameters.items.properties.type.enum, parentSchema: schema19.properties.parameters.items.properties.type, data: data35 };
                vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
              }
            }
            if (data32.value !== void 0 && func0.call(data32, "value")) {
              let data36 = data32.value;
              if (typeof data36 != "string" && !(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
                let err74 = { instancePath: instancePath + "/parameters/" + i7 + "/value", schemaPath: "#/properties/parameters/items/properties/value/type", keyword: "type", params: { type: schema19.properties.parameters.items.properties.value.type }, schema: schema19.properties.parameters.items.properties.value.type, parentSchema: schema19.properties.parameters.items.properties.value, data: data36 };
                vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
              }
              if (typeof data36 == "string" && func69(data36) > 40) {
                let err75 = { instancePath: instancePath + "/parameters/" + i7 + "/value", schemaPath: "#/properties/parameters/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema19.properties.parameters.items.properties.value, data: data36 };
                vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
              }
            }
            data32.reason !== void 0 && func0.call(data32, "reason") && (validate56(data32.reason, { instancePath: instancePath + "/parameters/" + i7 + "/reason", parentData: data32, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length));
          } else {
            let err76 = { instancePath: instancePath + "/parameters/" + i7, schemaPath: "#/properties/parameters/items/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.parameters.items.type, parentSchema: schema19.properties.parameters.items, data: data32 };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
        }
      } else {
        let err77 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.parameters.type, parentSchema: schema19.properties.parameters, data: data31 };
        vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
      }
    }
    if (data.chapters !== void 0 && func0.call(data, "chapters")) {
      let data38 = data.chapters;
      if (Array.isArray(data38)) {
        if (data38.length > 200) {
          let err78 = { instancePath: instancePath + "/chapters", schemaPath: "#/properties/chapters/maxItems", keyword: "maxItems", params: { limit: 200 }, schema: 200, parentSchema: schema19.properties.chapters, data: data38 };
          vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
        }
        if (data38.length < 1) {
          let err79 = { instancePath: instancePath + "/chapters", schemaPath: "#/properties/chapters/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.chapters, data: data38 };
          vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
        }
        let len8 = data38.length;
        for (let i8 = 0; i8 < len8; i8++)
          validate54(data38[i8], { instancePath: instancePath + "/chapters/" + i8, parentData: data38, parentDataProperty: i8, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
      } else {
        let err80 = { instancePath: instancePath + "/chapters", schemaPath: "#/properties/chapters/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.chapters.type, parentSchema: schema19.properties.chapters, data: data38 };
        vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
      }
    }
  } else {
    let err81 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19, data };
    vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateChapterFile = validate86, schema30 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://guiju.dev/schemas/rules.schema.json", title: "ChapterFile", type: "object", additionalProperties: !1, required: ["title"], properties: { title: { $ref: "common.schema.json#/$defs/localized" }, terms: { type: "array", maxItems: 1e3, items: { $ref: "#/$defs/term" } }, interpretations: { type: "array", maxItems: 200, items: { $ref: "#/$defs/interpretation" } }, rules: { type: "array", maxItems: 2e3, items: { $ref: "#/$defs/rule" } } }, $defs: { term: { title: "Term", type: "object", additionalProperties: !1, required: ["id", "class", "label", "citations"], properties: { id: { $ref: "common.schema.json#/$defs/id" }, class: { $ref: "common.schema.json#/$defs/id" }, label: { $ref: "common.schema.json#/$defs/localized" }, aliases: { $ref: "common.schema.json#/$defs/aliases" }, parts: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "common.schema.json#/$defs/named" } }, citations: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "common.schema.json#/$defs/citation" } } } }, interpretation: { title: "Interpretation", type: "object", additionalProperties: !1, required: ["id", "question", "options", "choice", "reason", "affects"], properties: { id: { $ref: "common.schema.json#/$defs/id" }, question: { $ref: "common.schema.json#/$defs/localized" }, options: { type: "array", minItems: 2, maxItems: 20, items: { title: "InterpretationOption", type: "object", additionalProperties: !1, required: ["id", "label"], properties: { id: { $ref: "common.schema.json#/$defs/id" }, label: { $ref: "common.schema.json#/$defs/localized" }, set: { type: "array", minItems: 1, maxItems: 200, items: { title: "InterpretationSetting", type: "object", additionalProperties: !1, required: ["rule", "key", "value"], properties: { rule: { $ref: "common.schema.json#/$defs/ruleId" }, key: { type: "string", pattern: "^(/[^/]+)+$", maxLength: 200 }, value: {} } } } } } }, choice: { $ref: "common.schema.json#/$defs/id" }, reason: { $ref: "common.schema.json#/$defs/localized" }, affects: { type: "array", minItems: 1, maxItems: 100, items: { $ref: "common.schema.json#/$defs/id" } } } }, rule: { title: "Rule", type: "object", additionalProperties: !1, required: ["id", "title", "modality", "applies", "assert", "citations", "remedy"], properties: { id: { $ref: "common.schema.json#/$defs/ruleId" }, title: { $ref: "common.schema.json#/$defs/localized" }, modality: { $ref: "common.schema.json#/$defs/modality" }, applies: { title: "Applies", type: "object", additionalProperties: !1, required: ["kinds"], properties: { kinds: { title: "Kinds", oneOf: [{ const: "*" }, { type: "array", minItems: 1, maxItems: 100, items: { $ref: "common.schema.json#/$defs/id" } }] }, where: { $ref: "#/$defs/assertion" } } }, effective: { $ref: "common.schema.json#/$defs/dateRange" }, assert: { $ref: "#/$defs/assertion" }, citations: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "common.schema.json#/$defs/citation" } }, interpretations: { type: "array", minItems: 1, maxItems: 20, items: { $ref: "common.schema.json#/$defs/id" } }, remedy: { $ref: "common.schema.json#/$defs/localized" }, survivors: { type: "array", minItems: 1, maxItems: 50, items: { title: "ExplainedMutant", type: "object", additionalProperties: !1, required: ["mutant", "reason"], properties: { mutant: { type: "string", pattern: "^/\\S+ [-+=]", maxLength: 300 }, reason: { $ref: "common.schema.json#/$defs/localized" } } } } } }, assertion: { title: "AssertionShape", type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, properties: { includes: { title: "Includes", type: "object", additionalProperties: !1, required: ["in", "ref"], properties: { in: { $ref: "#/$defs/collection" }, ref: { $ref: "common.schema.json#/$defs/id" }, parts: { title: "PartsDemanded", oneOf: [{ const: "all" }, { type: "array", minItems: 1, maxItems: 50, items: { $ref: "common.schema.json#/$defs/id" } }] }, fields: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "#/$defs/fieldName" } } } }, excludes: { title: "Excludes", type: "object", additionalProperties: !1, required: ["in", "ref"], properties: { in: { $ref: "#/$defs/collection" }, ref: { $ref: "common.schema.json#/$defs/id" } } }, count: { title: "Count", type: "object", additionalProperties: !1, required: ["in"], properties: { in: { $ref: "#/$defs/collection" }, refs: { type: "array", minItems: 1, maxItems: 200, items: { $ref: "common.schema.json#/$defs/id" } }, where: { $ref: "#/$defs/assertion" }, min: { $ref: "#/$defs/quantity" }, max: { $ref: "#/$defs/quantity" }, orReason: { const: !0 } } }, cadence: { title: "CadenceDemand", type: "object", additionalProperties: !1, required: ["in", "ref", "atLeast"], properties: { in: { $ref: "#/$defs/collection" }, ref: { $ref: "common.schema.json#/$defs/id" }, atLeast: { title: "CadenceValue", oneOf: [{ $ref: "common.schema.json#/$defs/cadence" }, { $ref: "#/$defs/parameterRef" }] } } }, onEvent: { title: "OnEvent", type: "object", additionalProperties: !1, required: ["in", "ref", "event"], properties: { in: { $ref: "#/$defs/collection" }, ref: { $ref: "common.schema.json#/$defs/id" }, event: { $ref: "common.schema.json#/$defs/id" }, timing: { $ref: "common.schema.json#/$defs/timing" } } }, each: { title: "Each", type: "object", additionalProperties: !1, required: ["in", "assert"], properties: { in: { $ref: "#/$defs/collection" }, refs: { type: "array", minItems: 1, maxItems: 200, items: { $ref: "common.schema.json#/$defs/id" } }, assert: { $ref: "#/$defs/assertion" } } }, refersTo: { title: "RefersTo", type: "object", additionalProperties: !1, required: ["in", "field", "to"], properties: { in: { $ref: "#/$defs/collections" }, field: { $ref: "#/$defs/namingField" }, to: { title: "Target", type: "object", additionalProperties: !1, required: ["in"], properties: { in: { $ref: "#/$defs/collections" }, ref: { $ref: "common.schema.json#/$defs/id" }, field: { $ref: "#/$defs/namingField" } } } } }, covers: { title: "Covers", type: "object", additionalProperties: !1, required: ["values", "in", "field"], properties: { values: { type: "array", minItems: 1, maxItems: 200, items: { $ref: "common.schema.json#/$defs/id" } }, in: { $ref: "#/$defs/collections" }, field: { $ref: "#/$defs/namingField" } } }, field: { title: "FieldDemand", type: "object", additionalProperties: !1, required: ["path"], properties: { path: { type: "string", pattern: "^(/([^/~*]+|\\*))+$", maxLength: 200 }, type: { title: "TypeKeyword", anyOf: [{ enum: ["array", "boolean", "integer", "null", "number", "object", "string"] }, { type: "array", minItems: 1, maxItems: 7, items: { enum: ["array", "boolean", "integer", "null", "number", "object", "string"] } }] }, enum: { type: "array", minItems: 1, maxItems: 200 }, const: { type: ["string", "number", "boolean"], maxLength: 1e3 }, minimum: { type: "number" }, maximum: { type: "number" }, minLength: { type: "integer", minimum: 0 }, maxLength: { type: "integer", minimum: 0 }, minItems: { type: "integer", minimum: 0 }, maxItems: { type: "integer", minimum: 0 }, pattern: { type: "string", maxLength: 500 }, format: { enum: ["date"] } } }, all: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "#/$defs/assertion" } }, any: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "#/$defs/assertion" } }, manual: { title: "Manual", type: "object", additionalProperties: !1, required: ["question"], properties: { question: { $ref: "common.schema.json#/$defs/localized" } } } } }, collection: { title: "Collection", type: "string", pattern: "^[a-z][a-zA-Z0-9]*$", maxLength: 64 }, collections: { title: "Collections", type: "array", minItems: 1, maxItems: 20, items: { $ref: "#/$defs/collection" } }, fieldName: { title: "FieldName", type: "string", pattern: "^[a-zA-Z][a-zA-Z0-9]*(/[a-zA-Z][a-zA-Z0-9]*)*$", maxLength: 100 }, namingField: { title: "NamingField", enum: ["ref", "serves"] }, parameterRef: { title: "ParameterRef", type: "object", additionalProperties: !1, required: ["parameter"], properties: { parameter: { $ref: "common.schema.json#/$defs/id" } } }, quantity: { title: "Quantity", oneOf: [{ type: "integer", minimum: 0 }, { $ref: "#/$defs/parameterRef" }] } } };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.zh === void 0 || !func0.call(data, "zh")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zh" }, schema: schema22.required, parentSchema: schema22, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.en === void 0 || !func0.call(data, "en")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" }, schema: schema22.required, parentSchema: schema22, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "zh" || key0 === "en")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema22, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.zh !== void 0 && func0.call(data, "zh")) {
      let data0 = data.zh;
      if (typeof data0 == "string") {
        if (func69(data0) > 1e3) {
          let err3 = { instancePath: instancePath + "/zh", schemaPath: "#/properties/zh/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema22.properties.zh, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func69(data0) < 1) {
          let err4 = { instancePath: instancePath + "/zh", schemaPath: "#/properties/zh/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema22.properties.zh, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/zh", schemaPath: "#/properties/zh/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.zh.type, parentSchema: schema22.properties.zh, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.en !== void 0 && func0.call(data, "en")) {
      let data1 = data.en;
      if (typeof data1 == "string") {
        if (func69(data1) > 1e3) {
          let err6 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema22.properties.en, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func69(data1) < 1) {
          let err7 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema22.properties.en, data: data1 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.en.type, parentSchema: schema22.properties.en, data: data1 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema22.type, parentSchema: schema22, data };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
validate87.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema32 = { title: "Term", type: "object", additionalProperties: !1, required: ["id", "class", "label", "citations"], properties: { id: { $ref: "common.schema.json#/$defs/id" }, class: { $ref: "common.schema.json#/$defs/id" }, label: { $ref: "common.schema.json#/$defs/localized" }, aliases: { $ref: "common.schema.json#/$defs/aliases" }, parts: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "common.schema.json#/$defs/named" } }, citations: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "common.schema.json#/$defs/citation" } } } };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func69(data) > 64) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema21, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern3.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema21, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema21.type, parentSchema: schema21, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 50) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema28, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (func69(data0) > 200) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema28.items, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (func69(data0) < 1) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema28.items, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, schema: schema28.items.type, parentSchema: schema28.items, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema28.type, parentSchema: schema28, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema25.required, parentSchema: schema25, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.label === void 0 || !func0.call(data, "label")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" }, schema: schema25.required, parentSchema: schema25, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "id" || key0 === "label" || key0 === "aliases")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema25, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.id !== void 0 && func0.call(data, "id") && (validate64(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate66(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.aliases !== void 0 && func0.call(data, "aliases") && (validate68(data.aliases, { instancePath: instancePath + "/aliases", parentData: data, parentDataProperty: "aliases", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema25.type, parentSchema: schema25, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate96.errors = vErrors, errors === 0;
}
validate96.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema36 = { title: "Citation", type: "object", additionalProperties: !1, required: ["clause"], properties: { clause: { $ref: "#/$defs/clause" }, term: { type: "string", minLength: 1, maxLength: 40 }, span: { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 0 } } } }, schema37 = { title: "Clause", type: ["integer", "string"], minimum: 1, pattern: "^[1-9][0-9]*(-[1-9][0-9]*)?(,[1-9][0-9]*(-[1-9][0-9]*)?)*$", maxLength: 80 }, pattern10 = new RegExp("^[1-9][0-9]*(-[1-9][0-9]*)?(,[1-9][0-9]*(-[1-9][0-9]*)?)*$", "u");
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema37.type }, schema: schema37.type, parentSchema: schema37, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data) && (data < 1 || isNaN(data))) {
    let err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema37, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (typeof data == "string") {
    if (func69(data) > 80) {
      let err2 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 }, schema: 80, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (!pattern10.test(data)) {
      let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*(-[1-9][0-9]*)?(,[1-9][0-9]*(-[1-9][0-9]*)?)*$" }, schema: "^[1-9][0-9]*(-[1-9][0-9]*)?(,[1-9][0-9]*(-[1-9][0-9]*)?)*$", parentSchema: schema37, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  }
  return validate102.errors = vErrors, errors === 0;
}
validate102.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clause === void 0 || !func0.call(data, "clause")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clause" }, schema: schema36.required, parentSchema: schema36, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "clause" || key0 === "term" || key0 === "span")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema36, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.clause !== void 0 && func0.call(data, "clause") && (validate102(data.clause, { instancePath: instancePath + "/clause", parentData: data, parentDataProperty: "clause", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.term !== void 0 && func0.call(data, "term")) {
      let data1 = data.term;
      if (typeof data1 == "string") {
        if (func69(data1) > 40) {
          let err2 = { instancePath: instancePath + "/term", schemaPath: "#/properties/term/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema36.properties.term, data: data1 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func69(data1) < 1) {
          let err3 = { instancePath: instancePath + "/term", schemaPath: "#/properties/term/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema36.properties.term, data: data1 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/term", schemaPath: "#/properties/term/type", keyword: "type", params: { type: "string" }, schema: schema36.properties.term.type, parentSchema: schema36.properties.term, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.span !== void 0 && func0.call(data, "span")) {
      let data2 = data.span;
      if (Array.isArray(data2)) {
        if (data2.length > 2) {
          let err5 = { instancePath: instancePath + "/span", schemaPath: "#/properties/span/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: schema36.properties.span, data: data2 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data2.length < 2) {
          let err6 = { instancePath: instancePath + "/span", schemaPath: "#/properties/span/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: schema36.properties.span, data: data2 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            let err7 = { instancePath: instancePath + "/span/" + i0, schemaPath: "#/properties/span/items/type", keyword: "type", params: { type: "integer" }, schema: schema36.properties.span.items.type, parentSchema: schema36.properties.span.items, data: data3 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
            let err8 = { instancePath: instancePath + "/span/" + i0, schemaPath: "#/properties/span/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema36.properties.span.items, data: data3 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/span", schemaPath: "#/properties/span/type", keyword: "type", params: { type: "array" }, schema: schema36.properties.span.type, parentSchema: schema36.properties.span, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema36.type, parentSchema: schema36, data };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema32.required, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.class === void 0 || !func0.call(data, "class")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class" }, schema: schema32.required, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.label === void 0 || !func0.call(data, "label")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" }, schema: schema32.required, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.citations === void 0 || !func0.call(data, "citations")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" }, schema: schema32.required, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "id" || key0 === "class" || key0 === "label" || key0 === "aliases" || key0 === "parts" || key0 === "citations")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema32, data };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.id !== void 0 && func0.call(data, "id") && (validate90(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.class !== void 0 && func0.call(data, "class") && (validate90(data.class, { instancePath: instancePath + "/class", parentData: data, parentDataProperty: "class", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate87(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length)), data.aliases !== void 0 && func0.call(data, "aliases") && (validate94(data.aliases, { instancePath: instancePath + "/aliases", parentData: data, parentDataProperty: "aliases", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.parts !== void 0 && func0.call(data, "parts")) {
      let data4 = data.parts;
      if (Array.isArray(data4)) {
        if (data4.length > 50) {
          let err5 = { instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema32.properties.parts, data: data4 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data4.length < 1) {
          let err6 = { instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema32.properties.parts, data: data4 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate96(data4[i0], { instancePath: instancePath + "/parts/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" }, schema: schema32.properties.parts.type, parentSchema: schema32.properties.parts, data: data4 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.citations !== void 0 && func0.call(data, "citations")) {
      let data6 = data.citations;
      if (Array.isArray(data6)) {
        if (data6.length > 50) {
          let err8 = { instancePath: instancePath + "/citations", schemaPath: "#/properties/citations/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema32.properties.citations, data: data6 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data6.length < 1) {
          let err9 = { instancePath: instancePath + "/citations", schemaPath: "#/properties/citations/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema32.properties.citations, data: data6 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        let len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate101(data6[i1], { instancePath: instancePath + "/citations/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/citations", schemaPath: "#/properties/citations/type", keyword: "type", params: { type: "array" }, schema: schema32.properties.citations.type, parentSchema: schema32.properties.citations, data: data6 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema32.type, parentSchema: schema32, data };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema38 = { title: "Interpretation", type: "object", additionalProperties: !1, required: ["id", "question", "options", "choice", "reason", "affects"], properties: { id: { $ref: "common.schema.json#/$defs/id" }, question: { $ref: "common.schema.json#/$defs/localized" }, options: { type: "array", minItems: 2, maxItems: 20, items: { title: "InterpretationOption", type: "object", additionalProperties: !1, required: ["id", "label"], properties: { id: { $ref: "common.schema.json#/$defs/id" }, label: { $ref: "common.schema.json#/$defs/localized" }, set: { type: "array", minItems: 1, maxItems: 200, items: { title: "InterpretationSetting", type: "object", additionalProperties: !1, required: ["rule", "key", "value"], properties: { rule: { $ref: "common.schema.json#/$defs/ruleId" }, key: { type: "string", pattern: "^(/[^/]+)+$", maxLength: 200 }, value: {} } } } } } }, choice: { $ref: "common.schema.json#/$defs/id" }, reason: { $ref: "common.schema.json#/$defs/localized" }, affects: { type: "array", minItems: 1, maxItems: 100, items: { $ref: "common.schema.json#/$defs/id" } } } }, schema39 = { title: "RuleId", type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?$", maxLength: 96 }, pattern11 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?$", "u");
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func69(data) > 96) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 96 }, schema: 96, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern11.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?$" }, schema: "^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?$", parentSchema: schema39, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate111.errors = vErrors, errors === 0;
}
validate111.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern12 = new RegExp("^(/[^/]+)+$", "u");
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema38.required, parentSchema: schema38, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.question === void 0 || !func0.call(data, "question")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "question" }, schema: schema38.required, parentSchema: schema38, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.options === void 0 || !func0.call(data, "options")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, schema: schema38.required, parentSchema: schema38, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.choice === void 0 || !func0.call(data, "choice")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "choice" }, schema: schema38.required, parentSchema: schema38, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.reason === void 0 || !func0.call(data, "reason")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema38.required, parentSchema: schema38, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.affects === void 0 || !func0.call(data, "affects")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "affects" }, schema: schema38.required, parentSchema: schema38, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "id" || key0 === "question" || key0 === "options" || key0 === "choice" || key0 === "reason" || key0 === "affects")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema38, data };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.id !== void 0 && func0.call(data, "id") && (validate90(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.question !== void 0 && func0.call(data, "question") && (validate87(data.question, { instancePath: instancePath + "/question", parentData: data, parentDataProperty: "question", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length)), data.options !== void 0 && func0.call(data, "options")) {
      let data2 = data.options;
      if (Array.isArray(data2)) {
        if (data2.length > 20) {
          let err7 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/maxItems", keyword: "maxItems", params: { limit: 20 }, schema: 20, parentSchema: schema38.properties.options, data: data2 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data2.length < 2) {
          let err8 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: schema38.properties.options, data: data2 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.id === void 0 || !func0.call(data3, "id")) {
              let err9 = { instancePath: instancePath + "/options/" + i0, schemaPath: "#/properties/options/items/required", keyword: "required", params: { missingProperty: "id" }, schema: schema38.properties.options.items.required, parentSchema: schema38.properties.options.items, data: data3 };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data3.label === void 0 || !func0.call(data3, "label")) {
              let err10 = { instancePath: instancePath + "/options/" + i0, schemaPath: "#/properties/options/items/required", keyword: "required", params: { missingProperty: "label" }, schema: schema38.properties.options.items.required, parentSchema: schema38.properties.options.items, data: data3 };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            for (let key1 of Object.keys(data3))
              if (!(key1 === "id" || key1 === "label" || key1 === "set")) {
                let err11 = { instancePath: instancePath + "/options/" + i0, schemaPath: "#/properties/options/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: !1, parentSchema: schema38.properties.options.items, data: data3 };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            if (data3.id !== void 0 && func0.call(data3, "id") && (validate90(data3.id, { instancePath: instancePath + "/options/" + i0 + "/id", parentData: data3, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data3.label !== void 0 && func0.call(data3, "label") && (validate87(data3.label, { instancePath: instancePath + "/options/" + i0 + "/label", parentData: data3, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length)), data3.set !== void 0 && func0.call(data3, "set")) {
              let data6 = data3.set;
              if (Array.isArray(data6)) {
                if (data6.length > 200) {
                  let err12 = { instancePath: instancePath + "/options/" + i0 + "/set", schemaPath: "#/properties/options/items/properties/set/maxItems", keyword: "maxItems", params: { limit: 200 }, schema: 200, parentSchema: schema38.properties.options.items.properties.set, data: data6 };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
                if (data6.length < 1) {
                  let err13 = { instancePath: instancePath + "/options/" + i0 + "/set", schemaPath: "#/properties/options/items/properties/set/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema38.properties.options.items.properties.set, data: data6 };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
                let len1 = data6.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data7 = data6[i1];
                  if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                    if (data7.rule === void 0 || !func0.call(data7, "rule")) {
                      let err14 = { instancePath: instancePath + "/options/" + i0 + "/set/" + i1, schemaPath: "#/properties/options/items/properties/set/items/required", keyword: "required", params: { missingProperty: "rule" }, schema: schema38.properties.options.items.properties.set.items.required, parentSchema: schema38.properties.options.items.properties.set.items, data: data7 };
                      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                    }
                    if (data7.key === void 0 || !func0.call(data7, "key")) {
                      let err15 = { instancePath: instancePath + "/options/" + i0 + "/set/" + i1, schemaPath: "#/properties/options/items/properties/set/items/required", keyword: "required", params: { missingProperty: "key" }, schema: schema38.properties.options.items.properties.set.items.required, parentSchema: schema38.properties.options.items.properties.set.items, data: data7 };
                      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                    }
                    if (data7.value === void 0 || !func0.call(data7, "value")) {
                      let err16 = { instancePath: instancePath + "/options/" + i0 + "/set/" + i1, schemaPath: "#/properties/options/items/properties/set/items/required", keyword: "required", params: { missingProperty: "value" }, schema: schema38.properties.options.items.properties.set.items.required, parentSchema: schema38.properties.options.items.properties.set.items, data: data7 };
                      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                    }
                    for (let key2 of Object.keys(data7))
                      if (!(key2 === "rule" || key2 === "key" || key2 === "value")) {
                        let err17 = { instancePath: instancePath + "/options/" + i0 + "/set/" + i1, schemaPath: "#/properties/options/items/properties/set/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: !1, parentSchema: schema38.properties.options.items.properties.set.items, data: data7 };
                        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                      }
                    if (data7.rule !== void 0 && func0.call(data7, "rule") && (validate111(data7.rule, { instancePath: instancePath + "/options/" + i0 + "/set/" + i1 + "/rule", parentData: data7, parentDataProperty: "rule", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length)), data7.key !== void 0 && func0.call(data7, "key")) {
                      let data9 = data7.key;
                      if (typeof data9 == "string") {
                        if (func69(data9) > 200) {
                          let err18 = { instancePath: instancePath + "/options/" + i0 + "/set/" + i1 + "/key", schemaPath: "#/properties/options/items/properties/set/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema38.properties.options.items.properties.set.items.properties.key, data: data9 };
                          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                        }
                        if (!pattern12.test(data9)) {
                          let err19 = { instancePath: instancePath + "/options/" + i0 + "/set/" + i1 + "/key", schemaPath: "#/properties/options/items/properties/set/items/properties/key/pattern", keyword: "pattern", params: { pattern: "^(/[^/]+)+$" }, schema: "^(/[^/]+)+$", parentSchema: schema38.properties.options.items.properties.set.items.properties.key, data: data9 };
                          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                        }
                      } else {
                        let err20 = { instancePath: instancePath + "/options/" + i0 + "/set/" + i1 + "/key", schemaPath: "#/properties/options/items/properties/set/items/properties/key/type", keyword: "type", params: { type: "string" }, schema: schema38.properties.options.items.properties.set.items.properties.key.type, parentSchema: schema38.properties.options.items.properties.set.items.properties.key, data: data9 };
                        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                      }
                    }
                  } else {
                    let err21 = { instancePath: instancePath + "/options/" + i0 + "/set/" + i1, schemaPath: "#/properties/options/items/properties/set/items/type", keyword: "type", params: { type: "object" }, schema: schema38.properties.options.items.properties.set.items.type, parentSchema: schema38.properties.options.items.properties.set.items, data: data7 };
                    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                  }
                }
              } else {
                let err22 = { instancePath: instancePath + "/options/" + i0 + "/set", schemaPath: "#/properties/options/items/properties/set/type", keyword: "type", params: { type: "array" }, schema: schema38.properties.options.items.properties.set.type, parentSchema: schema38.properties.options.items.properties.set, data: data6 };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
          } else {
            let err23 = { instancePath: instancePath + "/options/" + i0, schemaPath: "#/properties/options/items/type", keyword: "type", params: { type: "object" }, schema: schema38.properties.options.items.type, parentSchema: schema38.properties.options.items, data: data3 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        let err24 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "array" }, schema: schema38.properties.options.type, parentSchema: schema38.properties.options, data: data2 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.choice !== void 0 && func0.call(data, "choice") && (validate90(data.choice, { instancePath: instancePath + "/choice", parentData: data, parentDataProperty: "choice", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.reason !== void 0 && func0.call(data, "reason") && (validate87(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length)), data.affects !== void 0 && func0.call(data, "affects")) {
      let data12 = data.affects;
      if (Array.isArray(data12)) {
        if (data12.length > 100) {
          let err25 = { instancePath: instancePath + "/affects", schemaPath: "#/properties/affects/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema38.properties.affects, data: data12 };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data12.length < 1) {
          let err26 = { instancePath: instancePath + "/affects", schemaPath: "#/properties/affects/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema38.properties.affects, data: data12 };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        let len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate90(data12[i2], { instancePath: instancePath + "/affects/" + i2, parentData: data12, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
      } else {
        let err27 = { instancePath: instancePath + "/affects", schemaPath: "#/properties/affects/type", keyword: "type", params: { type: "array" }, schema: schema38.properties.affects.type, parentSchema: schema38.properties.affects, data: data12 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    let err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema38.type, parentSchema: schema38, data };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate106.errors = vErrors, errors === 0;
}
validate106.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema40 = { title: "Rule", type: "object", additionalProperties: !1, required: ["id", "title", "modality", "applies", "assert", "citations", "remedy"], properties: { id: { $ref: "common.schema.json#/$defs/ruleId" }, title: { $ref: "common.schema.json#/$defs/localized" }, modality: { $ref: "common.schema.json#/$defs/modality" }, applies: { title: "Applies", type: "object", additionalProperties: !1, required: ["kinds"], properties: { kinds: { title: "Kinds", oneOf: [{ const: "*" }, { type: "array", minItems: 1, maxItems: 100, items: { $ref: "common.schema.json#/$defs/id" } }] }, where: { $ref: "#/$defs/assertion" } } }, effective: { $ref: "common.schema.json#/$defs/dateRange" }, assert: { $ref: "#/$defs/assertion" }, citations: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "common.schema.json#/$defs/citation" } }, interpretations: { type: "array", minItems: 1, maxItems: 20, items: { $ref: "common.schema.json#/$defs/id" } }, remedy: { $ref: "common.schema.json#/$defs/localized" }, survivors: { type: "array", minItems: 1, maxItems: 50, items: { title: "ExplainedMutant", type: "object", additionalProperties: !1, required: ["mutant", "reason"], properties: { mutant: { type: "string", pattern: "^/\\S+ [-+=]", maxLength: 300 }, reason: { $ref: "common.schema.json#/$defs/localized" } } } } } }, schema41 = { title: "Modality", enum: ["must", "should", "may", "must-not"] };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "must" || data === "should" || data === "may" || data === "must-not")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema41.enum }, schema: schema41.enum, parentSchema: schema41, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate120.errors = vErrors, errors === 0;
}
validate120.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema42 = { title: "AssertionShape", type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, properties: { includes: { title: "Includes", type: "object", additionalProperties: !1, required: ["in", "ref"], properties: { in: { $ref: "#/$defs/collection" }, ref: { $ref: "common.schema.json#/$defs/id" }, parts: { title: "PartsDemanded", oneOf: [{ const: "all" }, { type: "array", minItems: 1, maxItems: 50, items: { $ref: "common.schema.json#/$defs/id" } }] }, fields: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "#/$defs/fieldName" } } } }, excludes: { title: "Excludes", type: "object", additionalProperties: !1, required: ["in", "ref"], properties: { in: { $ref: "#/$defs/collection" }, ref: { $ref: "common.schema.json#/$defs/id" } } }, count: { title: "Count", type: "object", additionalProperties: !1, required: ["in"], properties: { in: { $ref: "#/$defs/collection" }, refs: { type: "array", minItems: 1, maxItems: 200, items: { $ref: "common.schema.json#/$defs/id" } }, where: { $ref: "#/$defs/assertion" }, min: { $ref: "#/$defs/quantity" }, max: { $ref: "#/$defs/quantity" }, orReason: { const: !0 } } }, cadence: { title: "CadenceDemand", type: "object", additionalProperties: !1, required: ["in", "ref", "atLeast"], properties: { in: { $ref: "#/$defs/collection" }, ref: { $ref: "common.schema.json#/$defs/id" }, atLeast: { title: "CadenceValue", oneOf: [{ $ref: "common.schema.json#/$defs/cadence" }, { $ref: "#/$defs/parameterRef" }] } } }, onEvent: { title: "OnEvent", type: "object", additionalProperties: !1, required: ["in", "ref", "event"], properties: { in: { $ref: "#/$defs/collection" }, ref: { $ref: "common.schema.json#/$defs/id" }, event: { $ref: "common.schema.json#/$defs/id" }, timing: { $ref: "common.schema.json#/$defs/timing" } } }, each: { title: "Each", type: "object", additionalProperties: !1, required: ["in", "assert"], properties: { in: { $ref: "#/$defs/collection" }, refs: { type: "array", minItems: 1, maxItems: 200, items: { $ref: "common.schema.json#/$defs/id" } }, assert: { $ref: "#/$defs/assertion" } } }, refersTo: { title: "RefersTo", type: "object", additionalProperties: !1, required: ["in", "field", "to"], properties: { in: { $ref: "#/$defs/collections" }, field: { $ref: "#/$defs/namingField" }, to: { title: "Target", type: "object", additionalProperties: !1, required: ["in"], properties: { in: { $ref: "#/$defs/collections" }, ref: { $ref: "common.schema.json#/$defs/id" }, field: { $ref: "#/$defs/namingField" } } } } }, covers: { title: "Covers", type: "object", additionalProperties: !1, required: ["values", "in", "field"], properties: { values: { type: "array", minItems: 1, maxItems: 200, items: { $ref: "common.schema.json#/$defs/id" } }, in: { $ref: "#/$defs/collections" }, field: { $ref: "#/$defs/namingField" } } }, field: { title: "FieldDemand", type: "object", additionalProperties: !1, required: ["path"], properties: { path: { type: "string", pattern: "^(/([^/~*]+|\\*))+$", maxLength: 200 }, type: { title: "TypeKeyword", anyOf: [{ enum: ["array", "boolean", "integer", "null", "number", "object", "string"] }, { type: "array", minItems: 1, maxItems: 7, items: { enum: ["array", "boolean", "integer", "null", "number", "object", "string"] } }] }, enum: { type: "array", minItems: 1, maxItems: 200 }, const: { type: ["string", "number", "boolean"], maxLength: 1e3 }, minimum: { type: "number" }, maximum: { type: "number" }, minLength: { type: "integer", minimum: 0 }, maxLength: { type: "integer", minimum: 0 }, minItems: { type: "integer", minimum: 0 }, maxItems: { type: "integer", minimum: 0 }, pattern: { type: "string", maxLength: 500 }, format: { enum: ["date"] } } }, all: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "#/$defs/assertion" } }, any: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "#/$defs/assertion" } }, manual: { title: "Manual", type: "object", additionalProperties: !1, required: ["question"], properties: { question: { $ref: "common.schema.json#/$defs/localized" } } } } }, schema43 = { title: "Collection", type: "string", pattern: "^[a-z][a-zA-Z0-9]*$", maxLength: 64 };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func69(data) > 64) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema43, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern8.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-zA-Z0-9]*$" }, schema: "^[a-z][a-zA-Z0-9]*$", parentSchema: schema43, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema43.type, parentSchema: schema43, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate124.errors = vErrors, errors === 0;
}
validate124.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema44 = { title: "FieldName", type: "string", pattern: "^[a-zA-Z][a-zA-Z0-9]*(/[a-zA-Z][a-zA-Z0-9]*)*$", maxLength: 100 }, pattern14 = new RegExp("^[a-zA-Z][a-zA-Z0-9]*(/[a-zA-Z][a-zA-Z0-9]*)*$", "u");
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate128.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func69(data) > 100) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema44, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern14.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z][a-zA-Z0-9]*(/[a-zA-Z][a-zA-Z0-9]*)*$" }, schema: "^[a-zA-Z][a-zA-Z0-9]*(/[a-zA-Z][a-zA-Z0-9]*)*$", parentSchema: schema44, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema44.type, parentSchema: schema44, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate128.errors = vErrors, errors === 0;
}
validate128.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema45 = { title: "Quantity", oneOf: [{ type: "integer", minimum: 0 }, { $ref: "#/$defs/parameterRef" }] }, schema46 = { title: "ParameterRef", type: "object", additionalProperties: !1, required: ["parameter"], properties: { parameter: { $ref: "common.schema.json#/$defs/id" } } };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate135.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.parameter === void 0 || !func0.call(data, "parameter")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameter" }, schema: schema46.required, parentSchema: schema46, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (key0 !== "parameter") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema46, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.parameter !== void 0 && func0.call(data, "parameter") && (validate90(data.parameter, { instancePath: instancePath + "/parameter", parentData: data, parentDataProperty: "parameter", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema46.type, parentSchema: schema46, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate135.errors = vErrors, errors === 0;
}
validate135.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate134.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "integer" }, schema: schema45.oneOf[0].type, parentSchema: schema45.oneOf[0], data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data) && (data < 0 || isNaN(data))) {
    let err1 = { instancePath, schemaPath: "#/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema45.oneOf[0], data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs3 = errors;
  validate135(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else if (_valid0) {
    valid0 = !0, passing0 = 1;
    var props0 = !0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, schema: schema45.oneOf, parentSchema: schema45, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate134.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate134.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema47 = { title: "Cadence", enum: ["weekly", "monthly", "bimonthly", "quarterly", "semiannual", "annual"] };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate142.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "weekly" || data === "monthly" || data === "bimonthly" || data === "quarterly" || data === "semiannual" || data === "annual")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema47.enum }, schema: schema47.enum, parentSchema: schema47, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate142.errors = vErrors, errors === 0;
}
validate142.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema48 = { title: "Timing", enum: ["before", "at", "after"] };
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate148.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "before" || data === "at" || data === "after")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema48.enum }, schema: schema48.enum, parentSchema: schema48, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate148.errors = vErrors, errors === 0;
}
validate148.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema49 = { title: "Collections", type: "array", minItems: 1, maxItems: 20, items: { $ref: "#/$defs/collection" } };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 20) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, schema: 20, parentSchema: schema49, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema49, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate124(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length);
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema49.type, parentSchema: schema49, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate152.errors = vErrors, errors === 0;
}
validate152.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var schema50 = { title: "NamingField", enum: ["ref", "serves"] };
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate155.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "ref" || data === "serves")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema50.enum }, schema: schema50.enum, parentSchema: schema50, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate155.errors = vErrors, errors === 0;
}
validate155.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var wrapper0 = { validate: validate123 }, pattern15 = new RegExp("^(/([^/~*]+|\\*))+$", "u");
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      let err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: schema42, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (Object.keys(data).length < 1) {
      let err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema42, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!func0.call(schema42.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema42, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.includes !== void 0 && func0.call(data, "includes")) {
      let data0 = data.includes;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.in === void 0 || !func0.call(data0, "in")) {
          let err3 = { instancePath: instancePath + "/includes", schemaPath: "#/properties/includes/required", keyword: "required", params: { missingProperty: "in" }, schema: schema42.properties.includes.required, parentSchema: schema42.properties.includes, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.ref === void 0 || !func0.call(data0, "ref")) {
          let err4 = { instancePath: instancePath + "/includes", schemaPath: "#/properties/includes/required", keyword: "required", params: { missingProperty: "ref" }, schema: schema42.properties.includes.required, parentSchema: schema42.properties.includes, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        for (let key1 of Object.keys(data0))
          if (!(key1 === "in" || key1 === "ref" || key1 === "parts" || key1 === "fields")) {
            let err5 = { instancePath: instancePath + "/includes", schemaPath: "#/properties/includes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: !1, parentSchema: schema42.properties.includes, data: data0 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data0.in !== void 0 && func0.call(data0, "in") && (validate124(data0.in, { instancePath: instancePath + "/includes/in", parentData: data0, parentDataProperty: "in", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data0.ref !== void 0 && func0.call(data0, "ref") && (validate90(data0.ref, { instancePath: instancePath + "/includes/ref", parentData: data0, parentDataProperty: "ref", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data0.parts !== void 0 && func0.call(data0, "parts")) {
          let data3 = data0.parts, _errs8 = errors, valid2 = !1, passing0 = null, _errs9 = errors;
          if (data3 !== "all") {
            let err6 = { instancePath: instancePath + "/includes/parts", schemaPath: "#/properties/includes/properties/parts/oneOf/0/const", keyword: "const", params: { allowedValue: "all" }, schema: "all", parentSchema: schema42.properties.includes.properties.parts.oneOf[0], data: data3 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          var _valid0 = _errs9 === errors;
          _valid0 && (valid2 = !0, passing0 = 0);
          let _errs10 = errors;
          if (Array.isArray(data3)) {
            if (data3.length > 50) {
              let err7 = { instancePath: instancePath + "/includes/parts", schemaPath: "#/properties/includes/properties/parts/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema42.properties.includes.properties.parts.oneOf[1], data: data3 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data3.length < 1) {
              let err8 = { instancePath: instancePath + "/includes/parts", schemaPath: "#/properties/includes/properties/parts/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema42.properties.includes.properties.parts.oneOf[1], data: data3 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            let len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++)
              validate90(data3[i0], { instancePath: instancePath + "/includes/parts/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
          } else {
            let err9 = { instancePath: instancePath + "/includes/parts", schemaPath: "#/properties/includes/properties/parts/oneOf/1/type", keyword: "type", params: { type: "array" }, schema: schema42.properties.includes.properties.parts.oneOf[1].type, parentSchema: schema42.properties.includes.properties.parts.oneOf[1], data: data3 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          var _valid0 = _errs10 === errors;
          if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
            errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
          else {
            let err10 = { instancePath: instancePath + "/includes/parts", schemaPath: "#/properties/includes/properties/parts/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, schema: schema42.properties.includes.properties.parts.oneOf, parentSchema: schema42.properties.includes.properties.parts, data: data3 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.fields !== void 0 && func0.call(data0, "fields")) {
          let data5 = data0.fields;
          if (Array.isArray(data5)) {
            if (data5.length > 50) {
              let err11 = { instancePath: instancePath + "/includes/fields", schemaPath: "#/properties/includes/properties/fields/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema42.properties.includes.properties.fields, data: data5 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data5.length < 1) {
              let err12 = { instancePath: instancePath + "/includes/fields", schemaPath: "#/properties/includes/properties/fields/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema42.properties.includes.properties.fields, data: data5 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            let len1 = data5.length;
            for (let i1 = 0; i1 < len1; i1++)
              validate128(data5[i1], { instancePath: instancePath + "/includes/fields/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length);
          } else {
            let err13 = { instancePath: instancePath + "/includes/fields", schemaPath: "#/properties/includes/properties/fields/type", keyword: "type", params: { type: "array" }, schema: schema42.properties.includes.properties.fields.type, parentSchema: schema42.properties.includes.properties.fields, data: data5 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/includes", schemaPath: "#/properties/includes/type", keyword: "type", params: { type: "object" }, schema: schema42.properties.includes.type, parentSchema: schema42.properties.includes, data: data0 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.excludes !== void 0 && func0.call(data, "excludes")) {
      let data7 = data.excludes;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.in === void 0 || !func0.call(data7, "in")) {
          let err15 = { instancePath: instancePath + "/excludes", schemaPath: "#/properties/excludes/required", keyword: "required", params: { missingProperty: "in" }, schema: schema42.properties.excludes.required, parentSchema: schema42.properties.excludes, data: data7 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data7.ref === void 0 || !func0.call(data7, "ref")) {
          let err16 = { instancePath: instancePath + "/excludes", schemaPath: "#/properties/excludes/required", keyword: "required", params: { missingProperty: "ref" }, schema: schema42.properties.excludes.required, parentSchema: schema42.properties.excludes, data: data7 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        for (let key2 of Object.keys(data7))
          if (!(key2 === "in" || key2 === "ref")) {
            let err17 = { instancePath: instancePath + "/excludes", schemaPath: "#/properties/excludes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: !1, parentSchema: schema42.properties.excludes, data: data7 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        data7.in !== void 0 && func0.call(data7, "in") && (validate124(data7.in, { instancePath: instancePath + "/excludes/in", parentData: data7, parentDataProperty: "in", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data7.ref !== void 0 && func0.call(data7, "ref") && (validate90(data7.ref, { instancePath: instancePath + "/excludes/ref", parentData: data7, parentDataProperty: "ref", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length));
      } else {
        let err18 = { instancePath: instancePath + "/excludes", schemaPath: "#/properties/excludes/type", keyword: "type", params: { type: "object" }, schema: schema42.properties.excludes.type, parentSchema: schema42.properties.excludes, data: data7 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.count !== void 0 && func0.call(data, "count")) {
      let data10 = data.count;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.in === void 0 || !func0.call(data10, "in")) {
          let err19 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/required", keyword: "required", params: { missingProperty: "in" }, schema: schema42.properties.count.required, parentSchema: schema42.properties.count, data: data10 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        for (let key3 of Object.keys(data10))
          if (!(key3 === "in" || key3 === "refs" || key3 === "where" || key3 === "min" || key3 === "max" || key3 === "orReason")) {
            let err20 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: !1, parentSchema: schema42.properties.count, data: data10 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        if (data10.in !== void 0 && func0.call(data10, "in") && (validate124(data10.in, { instancePath: instancePath + "/count/in", parentData: data10, parentDataProperty: "in", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data10.refs !== void 0 && func0.call(data10, "refs")) {
          let data12 = data10.refs;
          if (Array.isArray(data12)) {
            if (data12.length > 200) {
              let err21 = { instancePath: instancePath + "/count/refs", schemaPath: "#/properties/count/properties/refs/maxItems", keyword: "maxItems", params: { limit: 200 }, schema: 200, parentSchema: schema42.properties.count.properties.refs, data: data12 };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data12.length < 1) {
              let err22 = { instancePath: instancePath + "/count/refs", schemaPath: "#/properties/count/properties/refs/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema42.properties.count.properties.refs, data: data12 };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            let len2 = data12.length;
            for (let i2 = 0; i2 < len2; i2++)
              validate90(data12[i2], { instancePath: instancePath + "/count/refs/" + i2, parentData: data12, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
          } else {
            let err23 = { instancePath: instancePath + "/count/refs", schemaPath: "#/properties/count/properties/refs/type", keyword: "type", params: { type: "array" }, schema: schema42.properties.count.properties.refs.type, parentSchema: schema42.properties.count.properties.refs, data: data12 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data10.where !== void 0 && func0.call(data10, "where") && (wrapper0.validate(data10.where, { instancePath: instancePath + "/count/where", parentData: data10, parentDataProperty: "where", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length)), data10.min !== void 0 && func0.call(data10, "min") && (validate134(data10.min, { instancePath: instancePath + "/count/min", parentData: data10, parentDataProperty: "min", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length)), data10.max !== void 0 && func0.call(data10, "max") && (validate134(data10.max, { instancePath: instancePath + "/count/max", parentData: data10, parentDataProperty: "max", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length)), data10.orReason !== void 0 && func0.call(data10, "orReason")) {
          let data17 = data10.orReason;
          if (data17 !== !0) {
            let err24 = { instancePath: instancePath + "/count/orReason", schemaPath: "#/properties/count/properties/orReason/const", keyword: "const", params: { allowedValue: !0 }, schema: !0, parentSchema: schema42.properties.count.properties.orReason, data: data17 };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        let err25 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "object" }, schema: schema42.properties.count.type, parentSchema: schema42.properties.count, data: data10 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.cadence !== void 0 && func0.call(data, "cadence")) {
      let data18 = data.cadence;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (data18.in === void 0 || !func0.call(data18, "in")) {
          let err26 = { instancePath: instancePath + "/cadence", schemaPath: "#/properties/cadence/required", keyword: "required", params: { missingProperty: "in" }, schema: schema42.properties.cadence.required, parentSchema: schema42.properties.cadence, data: data18 };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data18.ref === void 0 || !func0.call(data18, "ref")) {
          let err27 = { instancePath: instancePath + "/cadence", schemaPath: "#/properties/cadence/required", keyword: "required", params: { missingProperty: "ref" }, schema: schema42.properties.cadence.required, parentSchema: schema42.properties.cadence, data: data18 };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data18.atLeast === void 0 || !func0.call(data18, "atLeast")) {
          let err28 = { instancePath: instancePath + "/cadence", schemaPath: "#/properties/cadence/required", keyword: "required", params: { missingProperty: "atLeast" }, schema: schema42.properties.cadence.required, parentSchema: schema42.properties.cadence, data: data18 };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        for (let key4 of Object.keys(data18))
          if (!(key4 === "in" || key4 === "ref" || key4 === "atLeast")) {
            let err29 = { instancePath: instancePath + "/cadence", schemaPath: "#/properties/cadence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: !1, parentSchema: schema42.properties.cadence, data: data18 };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        if (data18.in !== void 0 && func0.call(data18, "in") && (validate124(data18.in, { instancePath: instancePath + "/cadence/in", parentData: data18, parentDataProperty: "in", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data18.ref !== void 0 && func0.call(data18, "ref") && (validate90(data18.ref, { instancePath: instancePath + "/cadence/ref", parentData: data18, parentDataProperty: "ref", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data18.atLeast !== void 0 && func0.call(data18, "atLeast")) {
          let data21 = data18.atLeast, _errs38 = errors, valid12 = !1, passing1 = null, _errs39 = errors;
          validate142(data21, { instancePath: instancePath + "/cadence/atLeast", parentData: data18, parentDataProperty: "atLeast", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length);
          var _valid1 = _errs39 === errors;
          _valid1 && (valid12 = !0, passing1 = 0);
          let _errs40 = errors;
          validate135(data21, { instancePath: instancePath + "/cadence/atLeast", parentData: data18, parentDataProperty: "atLeast", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
          var _valid1 = _errs40 === errors;
          if (_valid1 && valid12 ? (valid12 = !1, passing1 = [passing1, 1]) : _valid1 && (valid12 = !0, passing1 = 1), valid12)
            errors = _errs38, vErrors !== null && (_errs38 ? vErrors.length = _errs38 : vErrors = null);
          else {
            let err30 = { instancePath: instancePath + "/cadence/atLeast", schemaPath: "#/properties/cadence/properties/atLeast/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, schema: schema42.properties.cadence.properties.atLeast.oneOf, parentSchema: schema42.properties.cadence.properties.atLeast, data: data21 };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
      } else {
        let err31 = { instancePath: instancePath + "/cadence", schemaPath: "#/properties/cadence/type", keyword: "type", params: { type: "object" }, schema: schema42.properties.cadence.type, parentSchema: schema42.properties.cadence, data: data18 };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.onEvent !== void 0 && func0.call(data, "onEvent")) {
      let data22 = data.onEvent;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.in === void 0 || !func0.call(data22, "in")) {
          let err32 = { instancePath: instancePath + "/onEvent", schemaPath: "#/properties/onEvent/required", keyword: "required", params: { missingProperty: "in" }, schema: schema42.properties.onEvent.required, parentSchema: schema42.properties.onEvent, data: data22 };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data22.ref === void 0 || !func0.call(data22, "ref")) {
          let err33 = { instancePath: instancePath + "/onEvent", schemaPath: "#/properties/onEvent/required", keyword: "required", params: { missingProperty: "ref" }, schema: schema42.properties.onEvent.required, parentSchema: schema42.properties.onEvent, data: data22 };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (data22.event === void 0 || !func0.call(data22, "event")) {
          let err34 = { instancePath: instancePath + "/onEvent", schemaPath: "#/properties/onEvent/required", keyword: "required", params: { missingProperty: "event" }, schema: schema42.properties.onEvent.required, parentSchema: schema42.properties.onEvent, data: data22 };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        for (let key5 of Object.keys(data22))
          if (!(key5 === "in" || key5 === "ref" || key5 === "event" || key5 === "timing")) {
            let err35 = { instancePath: instancePath + "/onEvent", schemaPath: "#/properties/onEvent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: !1, parentSchema: schema42.properties.onEvent, data: data22 };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        data22.in !== void 0 && func0.call(data22, "in") && (validate124(data22.in, { instancePath: instancePath + "/onEvent/in", parentData: data22, parentDataProperty: "in", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data22.ref !== void 0 && func0.call(data22, "ref") && (validate90(data22.ref, { instancePath: instancePath + "/onEvent/ref", parentData: data22, parentDataProperty: "ref", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data22.event !== void 0 && func0.call(data22, "event") && (validate90(data22.event, { instancePath: instancePath + "/onEvent/event", parentData: data22, parentDataProperty: "event", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data22.timing !== void 0 && func0.call(data22, "timing") && (validate148(data22.timing, { instancePath: instancePath + "/onEvent/timing", parentData: data22, parentDataProperty: "timing", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length));
      } else {
        let err36 = { instancePath: instancePath + "/onEvent", schemaPath: "#/properties/onEvent/type", keyword: "type", params: { type: "object" }, schema: schema42.properties.onEvent.type, parentSchema: schema42.properties.onEvent, data: data22 };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.each !== void 0 && func0.call(data, "each")) {
      let data27 = data.each;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        if (data27.in === void 0 || !func0.call(data27, "in")) {
          let err37 = { instancePath: instancePath + "/each", schemaPath: "#/properties/each/required", keyword: "required", params: { missingProperty: "in" }, schema: schema42.properties.each.required, parentSchema: schema42.properties.each, data: data27 };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (data27.assert === void 0 || !func0.call(data27, "assert")) {
          let err38 = { instancePath: instancePath + "/each", schemaPath: "#/properties/each/required", keyword: "required", params: { missingProperty: "assert" }, schema: schema42.properties.each.required, parentSchema: schema42.properties.each, data: data27 };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        for (let key6 of Object.keys(data27))
          if (!(key6 === "in" || key6 === "refs" || key6 === "assert")) {
            let err39 = { instancePath: instancePath + "/each", schemaPath: "#/properties/each/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: !1, parentSchema: schema42.properties.each, data: data27 };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        if (data27.in !== void 0 && func0.call(data27, "in") && (validate124(data27.in, { instancePath: instancePath + "/each/in", parentData: data27, parentDataProperty: "in", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data27.refs !== void 0 && func0.call(data27, "refs")) {
          let data29 = data27.refs;
          if (Array.isArray(data29)) {
            if (data29.length > 200) {
              let err40 = { instancePath: instancePath + "/each/refs", schemaPath: "#/properties/each/properties/refs/maxItems", keyword: "maxItems", params: { limit: 200 }, schema: 200, parentSchema: schema42.properties.each.properties.refs, data: data29 };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
            if (data29.length < 1) {
              let err41 = { instancePath: instancePath + "/each/refs", schemaPath: "#/properties/each/properties/refs/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema42.properties.each.properties.refs, data: data29 };
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            }
            let len3 = data29.length;
            for (let i3 = 0; i3 < len3; i3++)
              validate90(data29[i3], { instancePath: instancePath + "/each/refs/" + i3, parentData: data29, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
          } else {
            let err42 = { instancePath: instancePath + "/each/refs", schemaPath: "#/properties/each/properties/refs/type", keyword: "type", params: { type: "array" }, schema: schema42.properties.each.properties.refs.type, parentSchema: schema42.properties.each.properties.refs, data: data29 };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
        data27.assert !== void 0 && func0.call(data27, "assert") && (wrapper0.validate(data27.assert, { instancePath: instancePath + "/each/assert", parentData: data27, parentDataProperty: "assert", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length));
      } else {
        let err43 = { instancePath: instancePath + "/each", schemaPath: "#/properties/each/type", keyword: "type", params: { type: "object" }, schema: schema42.properties.each.type, parentSchema: schema42.properties.each, data: data27 };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.refersTo !== void 0 && func0.call(data, "refersTo")) {
      let data32 = data.refersTo;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        if (data32.in === void 0 || !func0.call(data32, "in")) {
          let err44 = { instancePath: instancePath + "/refersTo", schemaPath: "#/properties/refersTo/required", keyword: "required", params: { missingProperty: "in" }, schema: schema42.properties.refersTo.required, parentSchema: schema42.properties.refersTo, data: data32 };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (data32.field === void 0 || !func0.call(data32, "field")) {
          let err45 = { instancePath: instancePath + "/refersTo", schemaPath: "#/properties/refersTo/required", keyword: "required", params: { missingProperty: "field" }, schema: schema42.properties.refersTo.required, parentSchema: schema42.properties.refersTo, data: data32 };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        if (data32.to === void 0 || !func0.call(data32, "to")) {
          let err46 = { instancePath: instancePath + "/refersTo", schemaPath: "#/properties/refersTo/required", keyword: "required", params: { missingProperty: "to" }, schema: schema42.properties.refersTo.required, parentSchema: schema42.properties.refersTo, data: data32 };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
        for (let key7 of Object.keys(data32))
          if (!(key7 === "in" || key7 === "field" || key7 === "to")) {
            let err47 = { instancePath: instancePath + "/refersTo", schemaPath: "#/properties/refersTo/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, schema: !1, parentSchema: schema42.properties.refersTo, data: data32 };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        if (data32.in !== void 0 && func0.call(data32, "in") && (validate152(data32.in, { instancePath: instancePath + "/refersTo/in", parentData: data32, parentDataProperty: "in", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length)), data32.field !== void 0 && func0.call(data32, "field") && (validate155(data32.field, { instancePath: instancePath + "/refersTo/field", parentData: data32, parentDataProperty: "field", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length)), data32.to !== void 0 && func0.call(data32, "to")) {
          let data35 = data32.to;
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
            if (data35.in === void 0 || !func0.call(data35, "in")) {
              let err48 = { instancePath: instancePath + "/refersTo/to", schemaPath: "#/properties/refersTo/properties/to/required", keyword: "required", params: { missingProperty: "in" }, schema: schema42.properties.refersTo.properties.to.required, parentSchema: schema42.properties.refersTo.properties.to, data: data35 };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
            for (let key8 of Object.keys(data35))
              if (!(key8 === "in" || key8 === "ref" || key8 === "field")) {
                let err49 = { instancePath: instancePath + "/refersTo/to", schemaPath: "#/properties/refersTo/properties/to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, schema: !1, parentSchema: schema42.properties.refersTo.properties.to, data: data35 };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
            data35.in !== void 0 && func0.call(data35, "in") && (validate152(data35.in, { instancePath: instancePath + "/refersTo/to/in", parentData: data35, parentDataProperty: "in", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length)), data35.ref !== void 0 && func0.call(data35, "ref") && (validate90(data35.ref, { instancePath: instancePath + "/refersTo/to/ref", parentData: data35, parentDataProperty: "ref", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data35.field !== void 0 && func0.call(data35, "field") && (validate155(data35.field, { instancePath: instancePath + "/refersTo/to/field", parentData: data35, parentDataProperty: "field", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length));
          } else {
            let err50 = { instancePath: instancePath + "/refersTo/to", schemaPath: "#/properties/refersTo/properties/to/type", keyword: "type", params: { type: "object" }, schema: schema42.properties.refersTo.properties.to.type, parentSchema: schema42.properties.refersTo.properties.to, data: data35 };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
        }
      } else {
        let err51 = { instancePath: instancePath + "/refersTo", schemaPath: "#/properties/refersTo/type", keyword: "type", params: { type: "object" }, schema: schema42.properties.refersTo.type, parentSchema: schema42.properties.refersTo, data: data32 };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
    }
    if (data.covers !== void 0 && func0.call(data, "covers")) {
      let data39 = data.covers;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        if (data39.values === void 0 || !func0.call(data39, "values")) {
          let err52 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/required", keyword: "required", params: { missingProperty: "values" }, schema: schema42.properties.covers.required, parentSchema: schema42.properties.covers, data: data39 };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
        if (data39.in === void 0 || !func0.call(data39, "in")) {
          let err53 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/required", keyword: "required", params: { missingProperty: "in" }, schema: schema42.properties.covers.required, parentSchema: schema42.properties.covers, data: data39 };
          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
        }
        if (data39.field === void 0 || !func0.call(data39, "field")) {
          let err54 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/required", keyword: "required", params: { missingProperty: "field" }, schema: schema42.properties.covers.required, parentSchema: schema42.properties.covers, data: data39 };
          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
        }
        for (let key9 of Object.keys(data39))
          if (!(key9 === "values" || key9 === "in" || key9 === "field")) {
            let err55 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, schema: !1, parentSchema: schema42.properties.covers, data: data39 };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        if (data39.values !== void 0 && func0.call(data39, "values")) {
          let data40 = data39.values;
          if (Array.isArray(data40)) {
            if (data40.length > 200) {
              let err56 = { instancePath: instancePath + "/covers/values", schemaPath: "#/properties/covers/properties/values/maxItems", keyword: "maxItems", params: { limit: 200 }, schema: 200, parentSchema: schema42.properties.covers.properties.values, data: data40 };
              vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
            }
            if (data40.length < 1) {
              let err57 = { instancePath: instancePath + "/covers/values", schemaPath: "#/properties/covers/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema42.properties.covers.properties.values, data: data40 };
              vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
            }
            let len4 = data40.length;
            for (let i4 = 0; i4 < len4; i4++)
              validate90(data40[i4], { instancePath: instancePath + "/covers/values/" + i4, parentData: data40, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
          } else {
            let err58 = { instancePath: instancePath + "/covers/values", schemaPath: "#/properties/covers/properties/values/type", keyword: "type", params: { type: "array" }, schema: schema42.properties.covers.properties.values.type, parentSchema: schema42.properties.covers.properties.values, data: data40 };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        }
        data39.in !== void 0 && func0.call(data39, "in") && (validate152(data39.in, { instancePath: instancePath + "/covers/in", parentData: data39, parentDataProperty: "in", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length)), data39.field !== void 0 && func0.call(data39, "field") && (validate155(data39.field, { instancePath: instancePath + "/covers/field", parentData: data39, parentDataProperty: "field", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length));
      } else {
        let err59 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/type", keyword: "type", params: { type: "object" }, schema: schema42.properties.covers.type, parentSchema: schema42.properties.covers, data: data39 };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    if (data.field !== void 0 && func0.call(data, "field")) {
      let data44 = data.field;
      if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
        if (data44.path === void 0 || !func0.call(data44, "path")) {
          let err60 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/required", keyword: "required", params: { missingProperty: "path" }, schema: schema42.properties.field.required, parentSchema: schema42.properties.field, data: data44 };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
        for (let key10 of Object.keys(data44))
          if (!func0.call(schema42.properties.field.properties, key10)) {
            let err61 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, schema: !1, parentSchema: schema42.properties.field, data: data44 };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
        if (data44.path !== void 0 && func0.call(data44, "path")) {
          let data45 = data44.path;
          if (typeof data45 == "string") {
            if (func69(data45) > 200) {
              let err62 = { instancePath: instancePath + "/field/path", schemaPath: "#/properties/field/properties/path/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema42.properties.field.properties.path, data: data45 };
              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
            }
            if (!pattern15.test(data45)) {
              let err63 = { instancePath: instancePath + "/field/path", schemaPath: "#/properties/field/properties/path/pattern", keyword: "pattern", params: { pattern: "^(/([^/~*]+|\\*))+$" }, schema: "^(/([^/~*]+|\\*))+$", parentSchema: schema42.properties.field.properties.path, data: data45 };
              vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
            }
          } else {
            let err64 = { instancePath: instancePath + "/field/path", schemaPath: "#/properties/field/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema42.properties.field.properties.path.type, parentSchema: schema42.properties.field.properties.path, data: data45 };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
        }
        if (data44.type !== void 0 && func0.call(data44, "type")) {
          let data46 = data44.type, _errs81 = errors, valid23 = !1, _errs82 = errors;
          if (!(data46 === "array" || data46 === "boolean" || data46 === "integer" || data46 === "null" || data46 === "number" || data46 === "object" || data46 === "string")) {
            let err65 = { instancePath: instancePath + "/field/type", schemaPath: "#/properties/field/properties/type/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema42.properties.field.properties.type.anyOf[0].enum }, schema: schema42.properties.field.properties.type.anyOf[0].enum, parentSchema: schema42.properties.field.properties.type.anyOf[0], data: data46 };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
          var _valid2 = _errs82 === errors;
          valid23 = valid23 || _valid2;
          let _errs83 = errors;
          if (Array.isArray(data46)) {
            if (data46.length > 7) {
              let err66 = { instancePath: instancePath + "/field/type", schemaPath: "#/properties/field/properties/type/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 7 }, schema: 7, parentSchema: schema42.properties.field.properties.type.anyOf[1], data: data46 };
              vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
            }
            if (data46.length < 1) {
              let err67 = { instancePath: instancePath + "/field/type", schemaPath: "#/properties/field/properties/type/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema42.properties.field.properties.type.anyOf[1], data: data46 };
              vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
            }
            let len5 = data46.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data47 = data46[i5];
              if (!(data47 === "array" || data47 === "boolean" || data47 === "integer" || data47 === "null" || data47 === "number" || data47 === "object" || data47 === "string")) {
                let err68 = { instancePath: instancePath + "/field/type/" + i5, schemaPath: "#/properties/field/properties/type/anyOf/1/items/enum", keyword: "enum", params: { allowedValues: schema42.properties.field.properties.type.anyOf[1].items.enum }, schema: schema42.properties.field.properties.type.anyOf[1].items.enum, parentSchema: schema42.properties.field.properties.type.anyOf[1].items, data: data47 };
                vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
              }
            }
          } else {
            let err69 = { instancePath: instancePath + "/field/type", schemaPath: "#/properties/field/properties/type/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema42.properties.field.properties.type.anyOf[1].type, parentSchema: schema42.properties.field.properties.type.anyOf[1], data: data46 };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
          var _valid2 = _errs83 === errors;
          if (valid23 = valid23 || _valid2, valid23)
            errors = _errs81, vErrors !== null && (_errs81 ? vErrors.length = _errs81 : vErrors = null);
          else {
            let err70 = { instancePath: instancePath + "/field/type", schemaPath: "#/properties/field/properties/type/anyOf", keyword: "anyOf", params: {}, schema: schema42.properties.field.properties.type.anyOf, parentSchema: schema42.properties.field.properties.type, data: data46 };
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
        }
        if (data44.enum !== void 0 && func0.call(data44, "enum")) {
          let data48 = data44.enum;
          if (Array.isArray(data48)) {
            if (data48.length > 200) {
              let err71 = { instancePath: instancePath + "/field/enum", schemaPath: "#/properties/field/properties/enum/maxItems", keyword: "maxItems", params: { limit: 200 }, schema: 200, parentSchema: schema42.properties.field.properties.enum, data: data48 };
              vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
            }
            if (data48.length < 1) {
              let err72 = { instancePath: instancePath + "/field/enum", schemaPath: "#/properties/field/properties/enum/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema42.properties.field.properties.enum, data: data48 };
              vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
            }
          } else {
            let err73 = { instancePath: instancePath + "/field/enum", schemaPath: "#/properties/field/properties/enum/type", keyword: "type", params: { type: "array" }, schema: schema42.properties.field.properties.enum.type, parentSchema: schema42.properties.field.properties.enum, data: data48 };
            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
          }
        }
        if (data44.const !== void 0 && func0.call(data44, "const")) {
          let data49 = data44.const;
          if (typeof data49 != "string" && !(typeof data49 == "number" && isFinite(data49)) && typeof data49 != "boolean") {
            let err74 = { instancePath: instancePath + "/field/const", schemaPath: "#/properties/field/properties/const/type", keyword: "type", params: { type: schema42.properties.field.properties.const.type }, schema: schema42.properties.field.properties.const.type, parentSchema: schema42.properties.field.properties.const, data: data49 };
            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
          }
          if (typeof data49 == "string" && func69(data49) > 1e3) {
            let err75 = { instancePath: instancePath + "/field/const", schemaPath: "#/properties/field/properties/const/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema42.properties.field.properties.const, data: data49 };
            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
          }
        }
        if (data44.minimum !== void 0 && func0.call(data44, "minimum")) {
          let data50 = data44.minimum;
          if (!(typeof data50 == "number" && isFinite(data50))) {
            let err76 = { instancePath: instancePath + "/field/minimum", schemaPath: "#/properties/field/properties/minimum/type", keyword: "type", params: { type: "number" }, schema: schema42.properties.field.properties.minimum.type, parentSchema: schema42.properties.field.properties.minimum, data: data50 };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
        }
        if (data44.maximum !== void 0 && func0.call(data44, "maximum")) {
          let data51 = data44.maximum;
          if (!(typeof data51 == "number" && isFinite(data51))) {
            let err77 = { instancePath: instancePath + "/field/maximum", schemaPath: "#/properties/field/properties/maximum/type", keyword: "type", params: { type: "number" }, schema: schema42.properties.field.properties.maximum.type, parentSchema: schema42.properties.field.properties.maximum, data: data51 };
            vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
          }
        }
        if (data44.minLength !== void 0 && func0.call(data44, "minLength")) {
          let data52 = data44.minLength;
          if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52))) {
            let err78 = { instancePath: instancePath + "/field/minLength", schemaPath: "#/properties/field/properties/minLength/type", keyword: "type", params: { type: "integer" }, schema: schema42.properties.field.properties.minLength.type, parentSchema: schema42.properties.field.properties.minLength, data: data52 };
            vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
          }
          if (typeof data52 == "number" && isFinite(data52) && (data52 < 0 || isNaN(data52))) {
            let err79 = { instancePath: instancePath + "/field/minLength", schemaPath: "#/properties/field/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema42.properties.field.properties.minLength, data: data52 };
            vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
          }
        }
        if (data44.maxLength !== void 0 && func0.call(data44, "maxLength")) {
          let data53 = data44.maxLength;
          if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53) && isFinite(data53))) {
            let err80 = { instancePath: instancePath + "/field/maxLength", schemaPath: "#/properties/field/properties/maxLength/type", keyword: "type", params: { type: "integer" }, schema: schema42.properties.field.properties.maxLength.type, parentSchema: schema42.properties.field.properties.maxLength, data: data53 };
            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
          }
          if (typeof data53 == "number" && isFinite(data53) && (data53 < 0 || isNaN(data53))) {
            let err81 = { instancePath: instancePath + "/field/maxLength", schemaPath: "#/properties/field/properties/maxLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema42.properties.field.properties.maxLength, data: data53 };
            vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
          }
        }
        if (data44.minItems !== void 0 && func0.call(data44, "minItems")) {
          let data54 = data44.minItems;
          if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
            let err82 = { instancePath: instancePath + "/field/minItems", schemaPath: "#/properties/field/properties/minItems/type", keyword: "type", params: { type: "integer" }, schema: schema42.properties.field.properties.minItems.type, parentSchema: schema42.properties.field.properties.minItems, data: data54 };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
          if (typeof data54 == "number" && isFinite(data54) && (data54 < 0 || isNaN(data54))) {
            let err83 = { instancePath: instancePath + "/field/minItems", schemaPath: "#/properties/field/properties/minItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema42.properties.field.properties.minItems, data: data54 };
            vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
          }
        }
        if (data44.maxItems !== void 0 && func0.call(data44, "maxItems")) {
          let data55 = data44.maxItems;
          if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
            let err84 = { instancePath: instancePath + "/field/maxItems", schemaPath: "#/properties/field/properties/maxItems/type", keyword: "type", params: { type: "integer" }, schema: schema42.properties.field.properties.maxItems.type, parentSchema: schema42.properties.field.properties.maxItems, data: data55 };
            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
          }
          if (typeof data55 == "number" && isFinite(data55) && (data55 < 0 || isNaN(data55))) {
            let err85 = { instancePath: instancePath + "/field/maxItems", schemaPath: "#/properties/field/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema42.properties.field.properties.maxItems, data: data55 };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
        }
        if (data44.pattern !== void 0 && func0.call(data44, "pattern")) {
          let data56 = data44.pattern;
          if (typeof data56 == "string") {
            if (func69(data56) > 500) {
              let err86 = { instancePath: instancePath + "/field/pattern", schemaPath: "#/properties/field/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema42.properties.field.properties.pattern, data: data56 };
              vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
            }
          } else {
            let err87 = { instancePath: instancePath + "/field/pattern", schemaPath: "#/properties/field/properties/pattern/type", keyword: "type", params: { type: "string" }, schema: schema42.properties.field.properties.pattern.type, parentSchema: schema42.properties.field.properties.pattern, data: data56 };
            vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
          }
        }
        if (data44.format !== void 0 && func0.call(data44, "format")) {
          let data57 = data44.format;
          if (data57 !== "date") {
            let err88 = { instancePath: instancePath + "/field/format", schemaPath: "#/properties/field/properties/format/enum", keyword: "enum", params: { allowedValues: schema42.properties.field.properties.format.enum }, schema: schema42.properties.field.properties.format.enum, parentSchema: schema42.properties.field.properties.format, data: data57 };
            vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
          }
        }
      } else {
        let err89 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "object" }, schema: schema42.properties.field.type, parentSchema: schema42.properties.field, data: data44 };
        vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
      }
    }
    if (data.all !== void 0 && func0.call(data, "all")) {
      let data58 = data.all;
      if (Array.isArray(data58)) {
        if (data58.length > 50) {
          let err90 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema42.properties.all, data: data58 };
          vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
        }
        if (data58.length < 1) {
          let err91 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema42.properties.all, data: data58 };
          vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
        }
        let len6 = data58.length;
        for (let i6 = 0; i6 < len6; i6++)
          wrapper0.validate(data58[i6], { instancePath: instancePath + "/all/" + i6, parentData: data58, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
      } else {
        let err92 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" }, schema: schema42.properties.all.type, parentSchema: schema42.properties.all, data: data58 };
        vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
      }
    }
    if (data.any !== void 0 && func0.call(data, "any")) {
      let data60 = data.any;
      if (Array.isArray(data60)) {
        if (data60.length > 50) {
          let err93 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema42.properties.any, data: data60 };
          vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
        }
        if (data60.length < 1) {
          let err94 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema42.properties.any, data: data60 };
          vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
        }
        let len7 = data60.length;
        for (let i7 = 0; i7 < len7; i7++)
          wrapper0.validate(data60[i7], { instancePath: instancePath + "/any/" + i7, parentData: data60, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
      } else {
        let err95 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" }, schema: schema42.properties.any.type, parentSchema: schema42.properties.any, data: data60 };
        vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
      }
    }
    if (data.manual !== void 0 && func0.call(data, "manual")) {
      let data62 = data.manual;
      if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
        if (data62.question === void 0 || !func0.call(data62, "question")) {
          let err96 = { instancePath: instancePath + "/manual", schemaPath: "#/properties/manual/required", keyword: "required", params: { missingProperty: "question" }, schema: schema42.properties.manual.required, parentSchema: schema42.properties.manual, data: data62 };
          vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
        }
        for (let key11 of Object.keys(data62))
          if (key11 !== "question") {
            let err97 = { instancePath: instancePath + "/manual", schemaPath: "#/properties/manual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, schema: !1, parentSchema: schema42.properties.manual, data: data62 };
            vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
          }
        data62.question !== void 0 && func0.call(data62, "question") && (validate87(data62.question, { instancePath: instancePath + "/manual/question", parentData: data62, parentDataProperty: "question", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length));
      } else {
        let err98 = { instancePath: instancePath + "/manual", schemaPath: "#/properties/manual/type", keyword: "type", params: { type: "object" }, schema: schema42.properties.manual.type, parentSchema: schema42.properties.manual, data: data62 };
        vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
      }
    }
  } else {
    let err99 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema42.type, parentSchema: schema42, data };
    vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
  }
  return validate123.errors = vErrors, errors === 0;
}
validate123.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate165.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0 || !func0.call(data, "from")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, schema: schema23.required, parentSchema: schema23, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.until === void 0 || !func0.call(data, "until")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" }, schema: schema23.required, parentSchema: schema23, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "from" || key0 === "until")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema23, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.from !== void 0 && func0.call(data, "from") && (validate59(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.until !== void 0 && func0.call(data, "until") && (validate59(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema23.type, parentSchema: schema23, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate165.errors = vErrors, errors === 0;
}
validate165.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern16 = new RegExp("^/\\S+ [-+=]", "u");
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate117.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema40.required, parentSchema: schema40, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, schema: schema40.required, parentSchema: schema40, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.modality === void 0 || !func0.call(data, "modality")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "modality" }, schema: schema40.required, parentSchema: schema40, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.applies === void 0 || !func0.call(data, "applies")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applies" }, schema: schema40.required, parentSchema: schema40, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.assert === void 0 || !func0.call(data, "assert")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assert" }, schema: schema40.required, parentSchema: schema40, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.citations === void 0 || !func0.call(data, "citations")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" }, schema: schema40.required, parentSchema: schema40, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.remedy === void 0 || !func0.call(data, "remedy")) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remedy" }, schema: schema40.required, parentSchema: schema40, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!func0.call(schema40.properties, key0)) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema40, data };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.id !== void 0 && func0.call(data, "id") && (validate111(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate87(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length)), data.modality !== void 0 && func0.call(data, "modality") && (validate120(data.modality, { instancePath: instancePath + "/modality", parentData: data, parentDataProperty: "modality", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.applies !== void 0 && func0.call(data, "applies")) {
      let data3 = data.applies;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.kinds === void 0 || !func0.call(data3, "kinds")) {
          let err8 = { instancePath: instancePath + "/applies", schemaPath: "#/properties/applies/required", keyword: "required", params: { missingProperty: "kinds" }, schema: schema40.properties.applies.required, parentSchema: schema40.properties.applies, data: data3 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        for (let key1 of Object.keys(data3))
          if (!(key1 === "kinds" || key1 === "where")) {
            let err9 = { instancePath: instancePath + "/applies", schemaPath: "#/properties/applies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: !1, parentSchema: schema40.properties.applies, data: data3 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data3.kinds !== void 0 && func0.call(data3, "kinds")) {
          let data4 = data3.kinds, _errs9 = errors, valid2 = !1, passing0 = null, _errs10 = errors;
          if (data4 !== "*") {
            let err10 = { instancePath: instancePath + "/applies/kinds", schemaPath: "#/properties/applies/properties/kinds/oneOf/0/const", keyword: "const", params: { allowedValue: "*" }, schema: "*", parentSchema: schema40.properties.applies.properties.kinds.oneOf[0], data: data4 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          var _valid0 = _errs10 === errors;
          _valid0 && (valid2 = !0, passing0 = 0);
          let _errs11 = errors;
          if (Array.isArray(data4)) {
            if (data4.length > 100) {
              let err11 = { instancePath: instancePath + "/applies/kinds", schemaPath: "#/properties/applies/properties/kinds/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema40.properties.applies.properties.kinds.oneOf[1], data: data4 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data4.length < 1) {
              let err12 = { instancePath: instancePath + "/applies/kinds", schemaPath: "#/properties/applies/properties/kinds/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema40.properties.applies.properties.kinds.oneOf[1], data: data4 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            let len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++)
              validate90(data4[i0], { instancePath: instancePath + "/applies/kinds/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
          } else {
            let err13 = { instancePath: instancePath + "/applies/kinds", schemaPath: "#/properties/applies/properties/kinds/oneOf/1/type", keyword: "type", params: { type: "array" }, schema: schema40.properties.applies.properties.kinds.oneOf[1].type, parentSchema: schema40.properties.applies.properties.kinds.oneOf[1], data: data4 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          var _valid0 = _errs11 === errors;
          if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
            errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
          else {
            let err14 = { instancePath: instancePath + "/applies/kinds", schemaPath: "#/properties/applies/properties/kinds/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, schema: schema40.properties.applies.properties.kinds.oneOf, parentSchema: schema40.properties.applies.properties.kinds, data: data4 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        data3.where !== void 0 && func0.call(data3, "where") && (validate123(data3.where, { instancePath: instancePath + "/applies/where", parentData: data3, parentDataProperty: "where", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length));
      } else {
        let err15 = { instancePath: instancePath + "/applies", schemaPath: "#/properties/applies/type", keyword: "type", params: { type: "object" }, schema: schema40.properties.applies.type, parentSchema: schema40.properties.applies, data: data3 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.effective !== void 0 && func0.call(data, "effective") && (validate165(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors), errors = vErrors.length)), data.assert !== void 0 && func0.call(data, "assert") && (validate123(data.assert, { instancePath: instancePath + "/assert", parentData: data, parentDataProperty: "assert", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length)), data.citations !== void 0 && func0.call(data, "citations")) {
      let data9 = data.citations;
      if (Array.isArray(data9)) {
        if (data9.length > 50) {
          let err16 = { instancePath: instancePath + "/citations", schemaPath: "#/properties/citations/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema40.properties.citations, data: data9 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data9.length < 1) {
          let err17 = { instancePath: instancePath + "/citations", schemaPath: "#/properties/citations/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema40.properties.citations, data: data9 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate101(data9[i1], { instancePath: instancePath + "/citations/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length);
      } else {
        let err18 = { instancePath: instancePath + "/citations", schemaPath: "#/properties/citations/type", keyword: "type", params: { type: "array" }, schema: schema40.properties.citations.type, parentSchema: schema40.properties.citations, data: data9 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.interpretations !== void 0 && func0.call(data, "interpretations")) {
      let data11 = data.interpretations;
      if (Array.isArray(data11)) {
        if (data11.length > 20) {
          let err19 = { instancePath: instancePath + "/interpretations", schemaPath: "#/properties/interpretations/maxItems", keyword: "maxItems", params: { limit: 20 }, schema: 20, parentSchema: schema40.properties.interpretations, data: data11 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data11.length < 1) {
          let err20 = { instancePath: instancePath + "/interpretations", schemaPath: "#/properties/interpretations/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema40.properties.interpretations, data: data11 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        let len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate90(data11[i2], { instancePath: instancePath + "/interpretations/" + i2, parentData: data11, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
      } else {
        let err21 = { instancePath: instancePath + "/interpretations", schemaPath: "#/properties/interpretations/type", keyword: "type", params: { type: "array" }, schema: schema40.properties.interpretations.type, parentSchema: schema40.properties.interpretations, data: data11 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.remedy !== void 0 && func0.call(data, "remedy") && (validate87(data.remedy, { instancePath: instancePath + "/remedy", parentData: data, parentDataProperty: "remedy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length)), data.survivors !== void 0 && func0.call(data, "survivors")) {
      let data14 = data.survivors;
      if (Array.isArray(data14)) {
        if (data14.length > 50) {
          let err22 = { instancePath: instancePath + "/survivors", schemaPath: "#/properties/survivors/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema40.properties.survivors, data: data14 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data14.length < 1) {
          let err23 = { instancePath: instancePath + "/survivors", schemaPath: "#/properties/survivors/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema40.properties.survivors, data: data14 };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        let len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data15 = data14[i3];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.mutant === void 0 || !func0.call(data15, "mutant")) {
              let err24 = { instancePath: instancePath + "/survivors/" + i3, schemaPath: "#/properties/survivors/items/required", keyword: "required", params: { missingProperty: "mutant" }, schema: schema40.properties.survivors.items.required, parentSchema: schema40.properties.survivors.items, data: data15 };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data15.reason === void 0 || !func0.call(data15, "reason")) {
              let err25 = { instancePath: instancePath + "/survivors/" + i3, schemaPath: "#/properties/survivors/items/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema40.properties.survivors.items.required, parentSchema: schema40.properties.survivors.items, data: data15 };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            for (let key2 of Object.keys(data15))
              if (!(key2 === "mutant" || key2 === "reason")) {
                let err26 = { instancePath: instancePath + "/survivors/" + i3, schemaPath: "#/properties/survivors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: !1, parentSchema: schema40.properties.survivors.items, data: data15 };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            if (data15.mutant !== void 0 && func0.call(data15, "mutant")) {
              let data16 = data15.mutant;
              if (typeof data16 == "string") {
                if (func69(data16) > 300) {
                  let err27 = { instancePath: instancePath + "/survivors/" + i3 + "/mutant", schemaPath: "#/properties/survivors/items/properties/mutant/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema40.properties.survivors.items.properties.mutant, data: data16 };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
                if (!pattern16.test(data16)) {
                  let err28 = { instancePath: instancePath + "/survivors/" + i3 + "/mutant", schemaPath: "#/properties/survivors/items/properties/mutant/pattern", keyword: "pattern", params: { pattern: "^/\\S+ [-+=]" }, schema: "^/\\S+ [-+=]", parentSchema: schema40.properties.survivors.items.properties.mutant, data: data16 };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
              } else {
                let err29 = { instancePath: instancePath + "/survivors/" + i3 + "/mutant", schemaPath: "#/properties/survivors/items/properties/mutant/type", keyword: "type", params: { type: "string" }, schema: schema40.properties.survivors.items.properties.mutant.type, parentSchema: schema40.properties.survivors.items.properties.mutant, data: data16 };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
            data15.reason !== void 0 && func0.call(data15, "reason") && (validate87(data15.reason, { instancePath: instancePath + "/survivors/" + i3 + "/reason", parentData: data15, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length));
          } else {
            let err30 = { instancePath: instancePath + "/survivors/" + i3, schemaPath: "#/properties/survivors/items/type", keyword: "type", params: { type: "object" }, schema: schema40.properties.survivors.items.type, parentSchema: schema40.properties.survivors.items, data: data15 };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
      } else {
        let err31 = { instancePath: instancePath + "/survivors", schemaPath: "#/properties/survivors/type", keyword: "type", params: { type: "array" }, schema: schema40.properties.survivors.type, parentSchema: schema40.properties.survivors, data: data14 };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
  } else {
    let err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema40.type, parentSchema: schema40, data };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate117.errors = vErrors, errors === 0;
}
validate117.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 || !func0.call(data, "title")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, schema: schema30.required, parentSchema: schema30, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "title" || key0 === "terms" || key0 === "interpretations" || key0 === "rules")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema30, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.title !== void 0 && func0.call(data, "title") && (validate87(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length)), data.terms !== void 0 && func0.call(data, "terms")) {
      let data1 = data.terms;
      if (Array.isArray(data1)) {
        if (data1.length > 1e3) {
          let err2 = { instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema30.properties.terms, data: data1 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate89(data1[i0], { instancePath: instancePath + "/terms/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/type", keyword: "type", params: { type: "array" }, schema: schema30.properties.terms.type, parentSchema: schema30.properties.terms, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.interpretations !== void 0 && func0.call(data, "interpretations")) {
      let data3 = data.interpretations;
      if (Array.isArray(data3)) {
        if (data3.length > 200) {
          let err4 = { instancePath: instancePath + "/interpretations", schemaPath: "#/properties/interpretations/maxItems", keyword: "maxItems", params: { limit: 200 }, schema: 200, parentSchema: schema30.properties.interpretations, data: data3 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate106(data3[i1], { instancePath: instancePath + "/interpretations/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/interpretations", schemaPath: "#/properties/interpretations/type", keyword: "type", params: { type: "array" }, schema: schema30.properties.interpretations.type, parentSchema: schema30.properties.interpretations, data: data3 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.rules !== void 0 && func0.call(data, "rules")) {
      let data5 = data.rules;
      if (Array.isArray(data5)) {
        if (data5.length > 2e3) {
          let err6 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/maxItems", keyword: "maxItems", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema30.properties.rules, data: data5 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate117(data5[i2], { instancePath: instancePath + "/rules/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, schema: schema30.properties.rules.type, parentSchema: schema30.properties.rules, data: data5 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema30.type, parentSchema: schema30, data };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate86.errors = vErrors, errors === 0;
}
validate86.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateRule = validate175;
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate175.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema40.required, parentSchema: schema40, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, schema: schema40.required, parentSchema: schema40, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.modality === void 0 || !func0.call(data, "modality")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "modality" }, schema: schema40.required, parentSchema: schema40, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.applies === void 0 || !func0.call(data, "applies")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applies" }, schema: schema40.required, parentSchema: schema40, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.assert === void 0 || !func0.call(data, "assert")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assert" }, schema: schema40.required, parentSchema: schema40, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.citations === void 0 || !func0.call(data, "citations")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" }, schema: schema40.required, parentSchema: schema40, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.remedy === void 0 || !func0.call(data, "remedy")) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remedy" }, schema: schema40.required, parentSchema: schema40, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!func0.call(schema40.properties, key0)) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema40, data };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.id !== void 0 && func0.call(data, "id") && (validate111(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate87(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length)), data.modality !== void 0 && func0.call(data, "modality") && (validate120(data.modality, { instancePath: instancePath + "/modality", parentData: data, parentDataProperty: "modality", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.applies !== void 0 && func0.call(data, "applies")) {
      let data3 = data.applies;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.kinds === void 0 || !func0.call(data3, "kinds")) {
          let err8 = { instancePath: instancePath + "/applies", schemaPath: "#/properties/applies/required", keyword: "required", params: { missingProperty: "kinds" }, schema: schema40.properties.applies.required, parentSchema: schema40.properties.applies, data: data3 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        for (let key1 of Object.keys(data3))
          if (!(key1 === "kinds" || key1 === "where")) {
            let err9 = { instancePath: instancePath + "/applies", schemaPath: "#/properties/applies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: !1, parentSchema: schema40.properties.applies, data: data3 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data3.kinds !== void 0 && func0.call(data3, "kinds")) {
          let data4 = data3.kinds, _errs9 = errors, valid2 = !1, passing0 = null, _errs10 = errors;
          if (data4 !== "*") {
            let err10 = { instancePath: instancePath + "/applies/kinds", schemaPath: "#/properties/applies/properties/kinds/oneOf/0/const", keyword: "const", params: { allowedValue: "*" }, schema: "*", parentSchema: schema40.properties.applies.properties.kinds.oneOf[0], data: data4 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          var _valid0 = _errs10 === errors;
          _valid0 && (valid2 = !0, passing0 = 0);
          let _errs11 = errors;
          if (Array.isArray(data4)) {
            if (data4.length > 100) {
              let err11 = { instancePath: instancePath + "/applies/kinds", schemaPath: "#/properties/applies/properties/kinds/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema40.properties.applies.properties.kinds.oneOf[1], data: data4 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data4.length < 1) {
              let err12 = { instancePath: instancePath + "/applies/kinds", schemaPath: "#/properties/applies/properties/kinds/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema40.properties.applies.properties.kinds.oneOf[1], data: data4 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            let len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++)
              validate90(data4[i0], { instancePath: instancePath + "/applies/kinds/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
          } else {
            let err13 = { instancePath: instancePath + "/applies/kinds", schemaPath: "#/properties/applies/properties/kinds/oneOf/1/type", keyword: "type", params: { type: "array" }, schema: schema40.properties.applies.properties.kinds.oneOf[1].type, parentSchema: schema40.properties.applies.properties.kinds.oneOf[1], data: data4 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          var _valid0 = _errs11 === errors;
          if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
            errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
          else {
            let err14 = { instancePath: instancePath + "/applies/kinds", schemaPath: "#/properties/applies/properties/kinds/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, schema: schema40.properties.applies.properties.kinds.oneOf, parentSchema: schema40.properties.applies.properties.kinds, data: data4 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        data3.where !== void 0 && func0.call(data3, "where") && (validate123(data3.where, { instancePath: instancePath + "/applies/where", parentData: data3, parentDataProperty: "where", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length));
      } else {
        let err15 = { instancePath: instancePath + "/applies", schemaPath: "#/properties/applies/type", keyword: "type", params: { type: "object" }, schema: schema40.properties.applies.type, parentSchema: schema40.properties.applies, data: data3 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.effective !== void 0 && func0.call(data, "effective") && (validate165(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors), errors = vErrors.length)), data.assert !== void 0 && func0.call(data, "assert") && (validate123(data.assert, { instancePath: instancePath + "/assert", parentData: data, parentDataProperty: "assert", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length)), data.citations !== void 0 && func0.call(data, "citations")) {
      let data9 = data.citations;
      if (Array.isArray(data9)) {
        if (data9.length > 50) {
          let err16 = { instancePath: instancePath + "/citations", schemaPath: "#/properties/citations/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema40.properties.citations, data: data9 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data9.length < 1) {
          let err17 = { instancePath: instancePath + "/citations", schemaPath: "#/properties/citations/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema40.properties.citations, data: data9 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate101(data9[i1], { instancePath: instancePath + "/citations/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length);
      } else {
        let err18 = { instancePath: instancePath + "/citations", schemaPath: "#/properties/citations/type", keyword: "type", params: { type: "array" }, schema: schema40.properties.citations.type, parentSchema: schema40.properties.citations, data: data9 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.interpretations !== void 0 && func0.call(data, "interpretations")) {
      let data11 = data.interpretations;
      if (Array.isArray(data11)) {
        if (data11.length > 20) {
          let err19 = { instancePath: instancePath + "/interpretations", schemaPath: "#/properties/interpretations/maxItems", keyword: "maxItems", params: { limit: 20 }, schema: 20, parentSchema: schema40.properties.interpretations, data: data11 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data11.length < 1) {
          let err20 = { instancePath: instancePath + "/interpretations", schemaPath: "#/properties/interpretations/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema40.properties.interpretations, data: data11 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        let len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate90(data11[i2], { instancePath: instancePath + "/interpretations/" + i2, parentData: data11, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
      } else {
        let err21 = { instancePath: instancePath + "/interpretations", schemaPath: "#/properties/interpretations/type", keyword: "type", params: { type: "array" }, schema: schema40.properties.interpretations.type, parentSchema: schema40.properties.interpretations, data: data11 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.remedy !== void 0 && func0.call(data, "remedy") && (validate87(data.remedy, { instancePath: instancePath + "/remedy", parentData: data, parentDataProperty: "remedy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length)), data.survivors !== void 0 && func0.call(data, "survivors")) {
      let data14 = data.survivors;
      if (Array.isArray(data14)) {
        if (data14.length > 50) {
          let err22 = { instancePath: instancePath + "/survivors", schemaPath: "#/properties/survivors/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema40.properties.survivors, data: data14 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data14.length < 1) {
          let err23 = { instancePath: instancePath + "/survivors", schemaPath: "#/properties/survivors/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema40.properties.survivors, data: data14 };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        let len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data15 = data14[i3];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.mutant === void 0 || !func0.call(data15, "mutant")) {
              let err24 = { instancePath: instancePath + "/survivors/" + i3, schemaPath: "#/properties/survivors/items/required", keyword: "required", params: { missingProperty: "mutant" }, schema: schema40.properties.survivors.items.required, parentSchema: schema40.properties.survivors.items, data: data15 };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data15.reason === void 0 || !func0.call(data15, "reason")) {
              let err25 = { instancePath: instancePath + "/survivors/" + i3, schemaPath: "#/properties/survivors/items/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema40.properties.survivors.items.required, parentSchema: schema40.properties.survivors.items, data: data15 };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            for (let key2 of Object.keys(data15))
              if (!(key2 === "mutant" || key2 === "reason")) {
                let err26 = { instancePath: instancePath + "/survivors/" + i3, schemaPath: "#/properties/survivors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: !1, parentSchema: schema40.properties.survivors.items, data: data15 };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            if (data15.mutant !== void 0 && func0.call(data15, "mutant")) {
              let data16 = data15.mutant;
              if (typeof data16 == "string") {
                if (func69(data16) > 300) {
                  let err27 = { instancePath: instancePath + "/survivors/" + i3 + "/mutant", schemaPath: "#/properties/survivors/items/properties/mutant/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema40.properties.survivors.items.properties.mutant, data: data16 };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
                if (!pattern16.test(data16)) {
                  let err28 = { instancePath: instancePath + "/survivors/" + i3 + "/mutant", schemaPath: "#/properties/survivors/items/properties/mutant/pattern", keyword: "pattern", params: { pattern: "^/\\S+ [-+=]" }, schema: "^/\\S+ [-+=]", parentSchema: schema40.properties.survivors.items.properties.mutant, data: data16 };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
              } else {
                let err29 = { instancePath: instancePath + "/survivors/" + i3 + "/mutant", schemaPath: "#/properties/survivors/items/properties/mutant/type", keyword: "type", params: { type: "string" }, schema: schema40.properties.survivors.items.properties.mutant.type, parentSchema: schema40.properties.survivors.items.properties.mutant, data: data16 };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
            data15.reason !== void 0 && func0.call(data15, "reason") && (validate87(data15.reason, { instancePath: instancePath + "/survivors/" + i3 + "/reason", parentData: data15, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length));
          } else {
            let err30 = { instancePath: instancePath + "/survivors/" + i3, schemaPath: "#/properties/survivors/items/type", keyword: "type", params: { type: "object" }, schema: schema40.properties.survivors.items.type, parentSchema: schema40.properties.survivors.items, data: data15 };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
      } else {
        let err31 = { instancePath: instancePath + "/survivors", schemaPath: "#/properties/survivors/type", keyword: "type", params: { type: "array" }, schema: schema40.properties.survivors.type, parentSchema: schema40.properties.survivors, data: data14 };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
  } else {
    let err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema40.type, parentSchema: schema40, data };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate175.errors = vErrors, errors === 0;
}
validate175.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateClausesFile = validate187, schema53 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://guiju.dev/schemas/clauses.schema.json", title: "ClausesFile", type: "object", additionalProperties: !1, required: ["clauses"], properties: { clauses: { type: "array", minItems: 1, maxItems: 2e4, items: { title: "ClauseLine", type: "object", additionalProperties: !1, required: ["number", "span", "sha256"], properties: { number: { type: "integer", minimum: 1 }, span: { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 0 } }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$", maxLength: 80 }, terms: { type: "array", minItems: 1, maxItems: 200, items: { $ref: "common.schema.json#/$defs/id" } }, rules: { type: "array", minItems: 1, maxItems: 200, items: { $ref: "common.schema.json#/$defs/ruleId" } }, aside: { title: "SetAside", type: "object", additionalProperties: !1, required: ["class", "reason"], properties: { class: { $ref: "common.schema.json#/$defs/asideClass" }, reason: { $ref: "common.schema.json#/$defs/localized" } } } } } } } }, pattern18 = new RegExp("^[0-9a-f]{64}$", "u");
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate188.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func69(data) > 64) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema21, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern3.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema21, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema21.type, parentSchema: schema21, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate188.errors = vErrors, errors === 0;
}
validate188.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate190.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func69(data) > 96) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 96 }, schema: 96, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern11.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?$" }, schema: "^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?$", parentSchema: schema39, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate190.errors = vErrors, errors === 0;
}
validate190.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema56 = { title: "AsideClass", enum: ["heading", "background", "exhortation", "definition", "repetition"] };
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate192.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "heading" || data === "background" || data === "exhortation" || data === "definition" || data === "repetition")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema56.enum }, schema: schema56.enum, parentSchema: schema56, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate192.errors = vErrors, errors === 0;
}
validate192.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate194.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.zh === void 0 || !func0.call(data, "zh")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zh" }, schema: schema22.required, parentSchema: schema22, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.en === void 0 || !func0.call(data, "en")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" }, schema: schema22.required, parentSchema: schema22, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "zh" || key0 === "en")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema22, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.zh !== void 0 && func0.call(data, "zh")) {
      let data0 = data.zh;
      if (typeof data0 == "string") {
        if (func69(data0) > 1e3) {
          let err3 = { instancePath: instancePath + "/zh", schemaPath: "#/properties/zh/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema22.properties.zh, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func69(data0) < 1) {
          let err4 = { instancePath: instancePath + "/zh", schemaPath: "#/properties/zh/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema22.properties.zh, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/zh", schemaPath: "#/properties/zh/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.zh.type, parentSchema: schema22.properties.zh, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.en !== void 0 && func0.call(data, "en")) {
      let data1 = data.en;
      if (typeof data1 == "string") {
        if (func69(data1) > 1e3) {
          let err6 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema22.properties.en, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func69(data1) < 1) {
          let err7 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema22.properties.en, data: data1 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.en.type, parentSchema: schema22.properties.en, data: data1 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema22.type, parentSchema: schema22, data };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate194.errors = vErrors, errors === 0;
}
validate194.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate187.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clauses === void 0 || !func0.call(data, "clauses")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clauses" }, schema: schema53.required, parentSchema: schema53, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (key0 !== "clauses") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema53, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.clauses !== void 0 && func0.call(data, "clauses")) {
      let data0 = data.clauses;
      if (Array.isArray(data0)) {
        if (data0.length > 2e4) {
          let err2 = { instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/maxItems", keyword: "maxItems", params: { limit: 2e4 }, schema: 2e4, parentSchema: schema53.properties.clauses, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.length < 1) {
          let err3 = { instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema53.properties.clauses, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.number === void 0 || !func0.call(data1, "number")) {
              let err4 = { instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/properties/clauses/items/required", keyword: "required", params: { missingProperty: "number" }, schema: schema53.properties.clauses.items.required, parentSchema: schema53.properties.clauses.items, data: data1 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.span === void 0 || !func0.call(data1, "span")) {
              let err5 = { instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/properties/clauses/items/required", keyword: "required", params: { missingProperty: "span" }, schema: schema53.properties.clauses.items.required, parentSchema: schema53.properties.clauses.items, data: data1 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data1.sha256 === void 0 || !func0.call(data1, "sha256")) {
              let err6 = { instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/properties/clauses/items/required", keyword: "required", params: { missingProperty: "sha256" }, schema: schema53.properties.clauses.items.required, parentSchema: schema53.properties.clauses.items, data: data1 };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            for (let key1 of Object.keys(data1))
              if (!(key1 === "number" || key1 === "span" || key1 === "sha256" || key1 === "terms" || key1 === "rules" || key1 === "aside")) {
                let err7 = { instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/properties/clauses/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: !1, parentSchema: schema53.properties.clauses.items, data: data1 };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            if (data1.number !== void 0 && func0.call(data1, "number")) {
              let data2 = data1.number;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                let err8 = { instancePath: instancePath + "/clauses/" + i0 + "/number", schemaPath: "#/properties/clauses/items/properties/number/type", keyword: "type", params: { type: "integer" }, schema: schema53.properties.clauses.items.properties.number.type, parentSchema: schema53.properties.clauses.items.properties.number, data: data2 };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
              if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
                let err9 = { instancePath: instancePath + "/clauses/" + i0 + "/number", schemaPath: "#/properties/clauses/items/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema53.properties.clauses.items.properties.number, data: data2 };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
            if (data1.span !== void 0 && func0.call(data1, "span")) {
              let data3 = data1.span;
              if (Array.isArray(data3)) {
                if (data3.length > 2) {
                  let err10 = { instancePath: instancePath + "/clauses/" + i0 + "/span", schemaPath: "#/properties/clauses/items/properties/span/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: schema53.properties.clauses.items.properties.span, data: data3 };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
                if (data3.length < 2) {
                  let err11 = { instancePath: instancePath + "/clauses/" + i0 + "/span", schemaPath: "#/properties/clauses/items/properties/span/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: schema53.properties.clauses.items.properties.span, data: data3 };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
                let len1 = data3.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data4 = data3[i1];
                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                    let err12 = { instancePath: instancePath + "/clauses/" + i0 + "/span/" + i1, schemaPath: "#/properties/clauses/items/properties/span/items/type", keyword: "type", params: { type: "integer" }, schema: schema53.properties.clauses.items.properties.span.items.type, parentSchema: schema53.properties.clauses.items.properties.span.items, data: data4 };
                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                  }
                  if (typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4))) {
                    let err13 = { instancePath: instancePath + "/clauses/" + i0 + "/span/" + i1, schemaPath: "#/properties/clauses/items/properties/span/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema53.properties.clauses.items.properties.span.items, data: data4 };
                    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                  }
                }
              } else {
                let err14 = { instancePath: instancePath + "/clauses/" + i0 + "/span", schemaPath: "#/properties/clauses/items/properties/span/type", keyword: "type", params: { type: "array" }, schema: schema53.properties.clauses.items.properties.span.type, parentSchema: schema53.properties.clauses.items.properties.span, data: data3 };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            if (data1.sha256 !== void 0 && func0.call(data1, "sha256")) {
              let data5 = data1.sha256;
              if (typeof data5 == "string") {
                if (func69(data5) > 80) {
                  let err15 = { instancePath: instancePath + "/clauses/" + i0 + "/sha256", schemaPath: "#/properties/clauses/items/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 80 }, schema: 80, parentSchema: schema53.properties.clauses.items.properties.sha256, data: data5 };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
                if (!pattern18.test(data5)) {
                  let err16 = { instancePath: instancePath + "/clauses/" + i0 + "/sha256", schemaPath: "#/properties/clauses/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, schema: "^[0-9a-f]{64}$", parentSchema: schema53.properties.clauses.items.properties.sha256, data: data5 };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
              } else {
                let err17 = { instancePath: instancePath + "/clauses/" + i0 + "/sha256", schemaPath: "#/properties/clauses/items/properties/sha256/type", keyword: "type", params: { type: "string" }, schema: schema53.properties.clauses.items.properties.sha256.type, parentSchema: schema53.properties.clauses.items.properties.sha256, data: data5 };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data1.terms !== void 0 && func0.call(data1, "terms")) {
              let data6 = data1.terms;
              if (Array.isArray(data6)) {
                if (data6.length > 200) {
                  let err18 = { instancePath: instancePath + "/clauses/" + i0 + "/terms", schemaPath: "#/properties/clauses/items/properties/terms/maxItems", keyword: "maxItems", params: { limit: 200 }, schema: 200, parentSchema: schema53.properties.clauses.items.properties.terms, data: data6 };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
                if (data6.length < 1) {
                  let err19 = { instancePath: instancePath + "/clauses/" + i0 + "/terms", schemaPath: "#/properties/clauses/items/properties/terms/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema53.properties.clauses.items.properties.terms, data: data6 };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
                let len2 = data6.length;
                for (let i2 = 0; i2 < len2; i2++)
                  validate188(data6[i2], { instancePath: instancePath + "/clauses/" + i0 + "/terms/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length);
              } else {
                let err20 = { instancePath: instancePath + "/clauses/" + i0 + "/terms", schemaPath: "#/properties/clauses/items/properties/terms/type", keyword: "type", params: { type: "array" }, schema: schema53.properties.clauses.items.properties.terms.type, parentSchema: schema53.properties.clauses.items.properties.terms, data: data6 };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
            if (data1.rules !== void 0 && func0.call(data1, "rules")) {
              let data8 = data1.rules;
              if (Array.isArray(data8)) {
                if (data8.length > 200) {
                  let err21 = { instancePath: instancePath + "/clauses/" + i0 + "/rules", schemaPath: "#/properties/clauses/items/properties/rules/maxItems", keyword: "maxItems", params: { limit: 200 }, schema: 200, parentSchema: schema53.properties.clauses.items.properties.rules, data: data8 };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
                if (data8.length < 1) {
                  let err22 = { instancePath: instancePath + "/clauses/" + i0 + "/rules", schemaPath: "#/properties/clauses/items/properties/rules/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema53.properties.clauses.items.properties.rules, data: data8 };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
                let len3 = data8.length;
                for (let i3 = 0; i3 < len3; i3++)
                  validate190(data8[i3], { instancePath: instancePath + "/clauses/" + i0 + "/rules/" + i3, parentData: data8, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length);
              } else {
                let err23 = { instancePath: instancePath + "/clauses/" + i0 + "/rules", schemaPath: "#/properties/clauses/items/properties/rules/type", keyword: "type", params: { type: "array" }, schema: schema53.properties.clauses.items.properties.rules.type, parentSchema: schema53.properties.clauses.items.properties.rules, data: data8 };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data1.aside !== void 0 && func0.call(data1, "aside")) {
              let data10 = data1.aside;
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                if (data10.class === void 0 || !func0.call(data10, "class")) {
                  let err24 = { instancePath: instancePath + "/clauses/" + i0 + "/aside", schemaPath: "#/properties/clauses/items/properties/aside/required", keyword: "required", params: { missingProperty: "class" }, schema: schema53.properties.clauses.items.properties.aside.required, parentSchema: schema53.properties.clauses.items.properties.aside, data: data10 };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
                if (data10.reason === void 0 || !func0.call(data10, "reason")) {
                  let err25 = { instancePath: instancePath + "/clauses/" + i0 + "/aside", schemaPath: "#/properties/clauses/items/properties/aside/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema53.properties.clauses.items.properties.aside.required, parentSchema: schema53.properties.clauses.items.properties.aside, data: data10 };
                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                }
                for (let key2 of Object.keys(data10))
                  if (!(key2 === "class" || key2 === "reason")) {
                    let err26 = { instancePath: instancePath + "/clauses/" + i0 + "/aside", schemaPath: "#/properties/clauses/items/properties/aside/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: !1, parentSchema: schema53.properties.clauses.items.properties.aside, data: data10 };
                    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                  }
                data10.class !== void 0 && func0.call(data10, "class") && (validate192(data10.class, { instancePath: instancePath + "/clauses/" + i0 + "/aside/class", parentData: data10, parentDataProperty: "class", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors), errors = vErrors.length)), data10.reason !== void 0 && func0.call(data10, "reason") && (validate194(data10.reason, { instancePath: instancePath + "/clauses/" + i0 + "/aside/reason", parentData: data10, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length));
              } else {
                let err27 = { instancePath: instancePath + "/clauses/" + i0 + "/aside", schemaPath: "#/properties/clauses/items/properties/aside/type", keyword: "type", params: { type: "object" }, schema: schema53.properties.clauses.items.properties.aside.type, parentSchema: schema53.properties.clauses.items.properties.aside, data: data10 };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
          } else {
            let err28 = { instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/properties/clauses/items/type", keyword: "type", params: { type: "object" }, schema: schema53.properties.clauses.items.type, parentSchema: schema53.properties.clauses.items, data: data1 };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
      } else {
        let err29 = { instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/type", keyword: "type", params: { type: "array" }, schema: schema53.properties.clauses.type, parentSchema: schema53.properties.clauses, data: data0 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    let err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema53.type, parentSchema: schema53, data };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate187.errors = vErrors, errors === 0;
}
validate187.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validateChapterFile,
  validateClausesFile,
  validatePackFile,
  validateRule
};
